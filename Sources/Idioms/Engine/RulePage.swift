/// What there is to say about a habit. The rule reference, `assay rule`, `assay explain` and SARIF are made of it.
///
/// One object a rule, which every finding refers to.
public final class RulePage: Sendable {
    /// Stable identity, in kebab-case: the habit, not the cure (`append-loop-to-list-comp`).
    public let name: String
    /// Short alias for tools that want one: three letters for the topic, a number (`LOP001`).
    public let code: String
    public let topic: Topic
    public let level: Level
    public let confidence: Confidence
    /// What is reported, in one sentence.
    public let summary: String
    /// Why it matters, to somebody who writes it every day.
    public let why: String
    /// What to write, and how to think of it.
    public let instead: String
    /// When the advice would be wrong.
    public let whenNot: String
    /// Whether the rewrite keeps behaviour, and on what that depends.
    public let fixSafety: String
    /// Codes under which other tools know the habit, exactly as they print them (`PERF401`, `C0200`, `FURB138`).
    public let peers: [String]
    /// PEPs and pages of the standard library by name.
    public let reading: [String]
    /// Measured, with its circumstances (`1.16 × on 3.11`); nil where nobody measured.
    public let measured: String?
    /// Rules whose findings at the same place this one replaces.
    public let subsumes: [String]
    /// Smallest minor version of Python 3 that the rewrite needs.
    public let python: Int

    public init(
        name: String, code: String, topic: Topic, level: Level, confidence: Confidence = .high, summary: String,
        why: String, instead: String, whenNot: String, fixSafety: String, peers: [String] = [],
        reading: [String] = [], measured: String? = nil, subsumes: [String] = [], python: Int = 0
    ) {
        self.name = name
        self.code = code
        self.topic = topic
        self.level = level
        self.confidence = confidence
        self.summary = summary
        self.why = why
        self.instead = instead
        self.whenNot = whenNot
        self.fixSafety = fixSafety
        self.peers = peers
        self.reading = reading
        self.measured = measured
        self.subsumes = subsumes
        self.python = python
    }
}

/// How much a finding matters.
public enum Level: String, Sendable, CaseIterable, Comparable {
    /// Probably wrong, now or at the next change.
    case bugProne = "bug-prone"
    /// Python has a better word for it.
    case idiom
    /// Some prefer it otherwise; off unless asked for.
    case taste

    private var rank: Int { Self.allCases.firstIndex(of: self)! }
    public static func < (a: Level, b: Level) -> Bool { a.rank < b.rank }
}

/// How sure a rule is that what it found is the habit.
public enum Confidence: String, Sendable, CaseIterable { case high, medium, low }

/// Groups of rules, as folders under `Rules`.
public enum Topic: String, Sendable, CaseIterable {
    case loops, iteration, contexts, conditions, strings, collections, functions, exceptions, classes, typing
    case generators, decorators, files, concurrency, numbers

    /// First letters of its rules' codes.
    public var prefix: String {
        switch self {
        case .loops: "LOP"
        case .iteration: "ITR"
        case .contexts: "WTH"
        case .conditions: "CND"
        case .strings: "STX"
        case .collections: "COL"
        case .functions: "FNC"
        case .exceptions: "XCP"
        case .classes: "OOP"
        case .typing: "TYP"
        case .generators: "GEN"
        case .decorators: "DEC"
        case .files: "FIL"
        case .concurrency: "CON"
        case .numbers: "NUM"
        }
    }
}
