/// How text is dressed for where it goes: colours, signs, width.
public struct TextStyle: Sendable, Hashable {
    public var hasColour: Bool
    /// False where the locale is not UTF-8: signs become ASCII.
    public var hasUnicode: Bool
    /// Columns to wrap at.
    public var width: Int

    public init(hasColour: Bool = false, hasUnicode: Bool = true, width: Int = 80) {
        self.hasColour = hasColour
        self.hasUnicode = hasUnicode
        self.width = width
    }
}
