/// What must become of un-Pythonic code: one entry of `idioms.yaml`.
public struct WantedIdiom: Sendable, Hashable {
    public var name: String
    /// For the candidate: `count with collections.Counter`.
    public var says: String
    /// Rules of the reviewer that must find nothing.
    public var rules: [String]
    /// Patterns of which one must stand in the solution; none are asked for when empty.
    public var required: [String]
    /// Patterns that must not.
    public var forbidden: [String]

    public init(name: String, says: String, rules: [String] = [], required: [String] = [], forbidden: [String] = []) {
        self.name = name
        self.says = says
        self.rules = rules
        self.required = required
        self.forbidden = forbidden
    }
}
