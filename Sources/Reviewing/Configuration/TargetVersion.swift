/// Versions of Python as configuration files write them.
public enum TargetVersion {
    /// The minor version of `py311` or `3.11`; nil for what is no Python 3.
    public static func minor(of text: String) -> Int? {
        guard let match = text.wholeMatch(of: /(?i)(?:py3|3\.)([0-9]{1,2})/) else { return nil }
        return Int(match.1)
    }

    /// The smallest minor version of Python 3 that `requires-python` allows (`>=3.9`, `~=3.9.2`, `==3.11.*`); nil where
    /// it says nothing about that.
    public static func minor(ofRequirement text: String) -> Int? {
        text.split(separator: ",").compactMap { clause -> Int? in
            let pattern = /\s*(>=|~=|===|==|>)\s*3(?:\.([0-9]{1,2})((?:\.[0-9*]+)*)|\.\*)?\s*/
            guard let match = clause.wholeMatch(of: pattern) else { return nil }
            let minor = match.2.flatMap { Int($0) } ?? 0
            // `>3.8` leaves out 3.8 itself only, and `>3` all of it that there is a number for.
            return match.1 == ">" && match.3?.isEmpty == true ? minor + 1 : minor
        }.max()
    }

    /// The requirement in a `pyproject.toml`, found without reading the rest.
    static func requirement(in toml: String) -> String? {
        toml.firstMatch(of: /(?m)^\s*requires-python\s*=\s*["']([^"'\n]*)["']/).map { String($0.1) }
    }
}
