/// Code that shows a rule at work, and is its test.
public struct Example: Sendable {
    /// Python. In a flagged example `«` and `»` stand around exactly what the finding covers.
    public let code: String
    /// What the rewrite makes of it, if it makes something.
    public let after: String?
    /// Statements to run before the code, one way of running it each; none means to run it once as it is.
    public let given: [String]
    /// Expressions that must give the same value, output or exception before and after a safe rewrite.
    public let showing: [String]
    /// Smallest minor version of Python 3 that can parse and run it.
    public let python: Int
    /// It means something else inside a function: not tried there.
    public let isWholeFile: Bool
    public let line: Int
    public let file: StaticString

    public init(
        _ code: String, after: String? = nil, given: [String] = [], showing: [String] = [], python: Int = 0,
        isWholeFile: Bool = false, line: Int = #line, file: StaticString = #filePath
    ) {
        self.code = code
        self.after = after
        self.given = given
        self.showing = showing
        self.python = python
        self.isWholeFile = isWholeFile
        self.line = line
        self.file = file
    }

    /// The code without its marks.
    public var source: String { code.filter { $0 != "«" && $0 != "»" } }

    /// Byte ranges of the marks, in ``source``.
    public var marks: [Range<Int>] {
        var found: [Range<Int>] = []
        var starts: [Int] = []
        var offset = 0
        for character in code.unicodeScalars {
            switch character {
            case "«": starts.append(offset)
            case "»": if let start = starts.popLast() { found.append(start..<offset) }
            default: offset += UTF8.width(character)
            }
        }
        return found
    }
}

/// A rule's examples.
public struct Examples: Sendable {
    /// Each must be found, exactly where the marks say, and nothing else by this rule.
    public let flagged: [Example]
    /// Near misses: this rule must say nothing.
    public let silent: [Example]

    public init(flagged: [Example], silent: [Example]) {
        self.flagged = flagged
        self.silent = silent
    }
}
