/// How a report is dressed for where it goes.
public struct BatchStyle: Sendable, Hashable {
    /// Escape sequences for a terminal; off unless asked for.
    public var hasColour: Bool
    /// Columns of a terminal.
    public var width: Int

    public init(hasColour: Bool = false, width: Int = 80) {
        self.hasColour = hasColour
        self.width = width
    }
}
