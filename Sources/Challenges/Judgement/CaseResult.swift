/// How one case went: the verdict, what it used, and why.
public struct CaseResult: Sendable, Hashable {
    public var id: String
    public var group: TestCase.Group
    public var verdict: Verdict
    /// Kernel's account of the child, all its threads: milliseconds.
    public var cpuMillis: Double
    /// From the clone to the end of the child: milliseconds.
    public var wallMillis: Double
    /// Peak above the warm interpreter, bytes.
    public var memoryBytes: Int
    /// One sentence for people; empty when accepted and nothing is to be said.
    public var message: String
    public var explanation: Explanation
    /// Denied acts, by the kernel's name for them.
    public var blocked: [String]
    /// What went wrong in a test of the author's, the first thing first.
    public var failures: [TestFailure] = []
    /// Points that this takes off the score.
    public var penalty = 0.0
    /// Nil where the case is part of no score, or only of one that is all or nothing.
    public var score: CaseScore?

    public init(id: String, group: TestCase.Group, verdict: Verdict) {
        self.id = id
        self.group = group
        self.verdict = verdict
        cpuMillis = 0
        wallMillis = 0
        memoryBytes = 0
        message = ""
        explanation = Explanation()
        blocked = []
    }
}

/// What a report can show beside the sentence, as far as the challenge lets it.
public struct Explanation: Sendable, Hashable {
    /// The call, or the start of the input.
    public var call = ""
    public var expected = ""
    public var actual = ""
    /// The first difference, pointed at.
    public var difference = ""
    /// The candidate's own frames, outermost first.
    public var frames: [SourceFrame] = []
    /// What the candidate printed, cut to a few lines.
    public var printed = ""
    public var notes: [String] = []
    /// What the solution and the author's program said to each other, a line each: `< ` to the solution, `> ` from it.
    public var transcript: [String] = []

    public init() {}
}

/// One place in the candidate's source.
public struct SourceFrame: Sendable, Hashable {
    /// 1-based.
    public var line: Int
    public var function: String
    /// The source line as written, without its line end.
    public var text: String
    /// Where the caret goes: characters of `text`, if known.
    public var highlight: Range<Int>?

    public init(line: Int, function: String, text: String, highlight: Range<Int>?) {
        self.line = line
        self.function = function
        self.text = text
        self.highlight = highlight
    }
}
