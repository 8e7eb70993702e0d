public import PythonSyntax

/// What a rule found, with the conditions that are still to be checked and the rewrite.
public struct Finding {
    /// Bytes of the source.
    public var range: Range<Int>
    /// One sentence that names the better way first; identifiers of the code in backquotes.
    public var message: String
    /// The node it was found at.
    public var node: Node
    /// All must hold, or there is no finding.
    public var required: [Check] = []
    public var fix: Fix?
    /// Overrides the page's level, where the same habit is worse here.
    public var level: Level?
    public var confidence: Confidence?

    public init(_ node: Node, _ message: String) {
        self.node = node
        self.message = message
        range = node.range
    }

    /// From the beginning of one node to the end of another.
    public init(from first: Node, to last: Node, _ message: String) {
        self.init(first, message)
        range = first.start..<last.end
    }

    public init(_ node: Node, range: Range<Int>, _ message: String) {
        self.init(node, message)
        self.range = range
    }

    /// There is no finding unless all of these hold.
    public func requiring(_ checks: Check?...) -> Finding {
        var finding = self
        finding.required += checks.compactMap { $0 }
        return finding
    }

    /// A rewrite that keeps behaviour when all checks hold, and is offered as unsafe, with the reason, otherwise.
    public func rewriting(_ title: String, safeIf checks: [Check] = [], _ edits: [Edit]) -> Finding {
        with(Fix(title: title, edits: edits, applicability: .safe, safeIf: checks))
    }

    /// A rewrite that may change behaviour, and why.
    public func suggesting(_ title: String, because reason: String, checks: [Check] = [], _ edits: [Edit]) -> Finding {
        with(Fix(title: title, edits: edits, applicability: .unsafe, safeIf: checks, reason: reason))
    }

    /// A sketch for reading only: never applied.
    public func showing(_ title: String, because reason: String, _ edits: [Edit]) -> Finding {
        with(Fix(title: title, edits: edits, applicability: .displayOnly, safeIf: [], reason: reason))
    }

    /// What to do, where no text can be offered.
    public func advising(_ title: String) -> Finding {
        with(Fix(title: title, edits: [], applicability: .displayOnly, safeIf: []))
    }

    private func with(_ fix: Fix) -> Finding {
        var finding = self
        finding.fix = fix
        return finding
    }
}

/// A proposed rewrite.
public struct Fix {
    /// What it does, as an order: "Replace the loop by a list comprehension".
    public var title: String
    /// Empty for advice without text.
    public var edits: [Edit]
    public var applicability: Applicability
    /// Checks that decide between safe and unsafe.
    public var safeIf: [Check]
    /// Why it is not safe, or is not applied.
    public var reason: String?

    public init(title: String, edits: [Edit], applicability: Applicability, safeIf: [Check], reason: String? = nil) {
        self.title = title
        self.edits = edits
        self.applicability = applicability
        self.safeIf = safeIf
        self.reason = reason
    }
}

/// Whether a fix may be applied without looking.
public enum Applicability: UInt8, Sendable, CaseIterable, Comparable {
    case safe, unsafe, displayOnly

    public static func < (a: Applicability, b: Applicability) -> Bool { a.rawValue < b.rawValue }
}
