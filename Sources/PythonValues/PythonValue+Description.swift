extension PythonValue: CustomStringConvertible {
    /// The value as Python's `repr` prints it.
    ///
    /// What has no `repr` of its own here is set in angle brackets: an iterator with the items it gave,
    /// a value that could not cross with the reason.
    public var description: String {
        var writer = ReprWriter(limit: .max)
        writer.write(self)
        return writer.text
    }

    /// ``description`` cut to about `limit` characters, for reports.
    ///
    /// Nothing is left out silently: `[1, 2, … 98 more items]`, `'abc'… 500 more characters`.
    public func description(limit: Int) -> String {
        var writer = ReprWriter(limit: max(limit, 1))
        writer.write(self)
        return writer.text
    }
}

extension PythonValue.Unencodable {
    /// What is the matter with the value, as it stands after "a value that".
    public var reason: String {
        switch self {
        case .cycle: "contains itself"
        case .tooDeep: "is nested too deeply"
        case .tooLarge: "is too large"
        case .raised: "raised an exception while it was read"
        }
    }
}
