public import PythonValues

/// A challenge as read from its package folder: everything that judging needs, nothing that runs.
public struct Challenge: Sendable {
    public var slug: String
    public var name: String
    public var kind: Kind
    /// The function or class that a solution must define; empty for programs.
    public var entryPoint: String
    public var limits: Limits
    /// How answers are compared unless a statement says otherwise.
    public var flags: ValidatorFlags
    /// A program that decides instead of the built-in comparison, if the package has one.
    public var validator: OutputValidator?
    public var show: Show
    public var level: String
    public var topics: [String]
    /// Absolute path of the package folder.
    public var folder: String
    /// Samples first, then secret cases, each group in file order.
    public var cases: [TestCase]
    /// What the reader noticed but could read past: `problem.yaml:7: unknown key "limit"`.
    public var warnings: [String]
    /// Files that every case finds in its working folder, by path relative to it, without `..`.
    public var files: [String: [UInt8]]
    /// Name of the module that tests import: of a candidate's, what they are written for (kind `tests`); of the author's, the
    /// solution. Empty where there is none.
    public var module = ""
    /// What the author has put in; kinds `debug`, `critique` and `tests`.
    public var faults: [PlantedFault] = []
    /// Nil when every case must be accepted.
    public var scoring: Scoring?

    public init(
        slug: String, name: String, kind: Kind, entryPoint: String, limits: Limits = Limits(),
        flags: ValidatorFlags = ValidatorFlags(), validator: OutputValidator? = nil, show: Show = .verdict,
        level: String = "", topics: [String] = [], folder: String = "", cases: [TestCase] = [],
        warnings: [String] = [], files: [String: [UInt8]] = [:]
    ) {
        self.slug = slug
        self.name = name
        self.kind = kind
        self.entryPoint = entryPoint
        self.limits = limits
        self.flags = flags
        self.validator = validator
        self.show = show
        self.level = level
        self.topics = topics
        self.folder = folder
        self.cases = cases
        self.warnings = warnings
        self.files = files
    }

    /// Whether a path may stand in ``files``: relative, without `..`, nothing of it hidden (a package would lose it).
    public static func isFileName(_ path: String) -> Bool {
        path.split(separator: "/", omittingEmptySubsequences: false)
            .allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") && $0 != "__pycache__" && !$0.utf8.contains(0) }
    }

    /// How much of a hidden case a report may tell.
    public enum Show: String, Sendable, CaseIterable {
        /// Only that a hidden case failed.
        case nothing
        /// The verdict, the exception's type and the candidate's own line.
        case verdict
        /// Also the call or the input.
        case input
        /// Also expected and actual values: hidden cases read like samples.
        case all
    }
}

/// One case: its input goes to the child, its expectation never does.
public struct TestCase: Sendable {
    /// `sample/NAME` or `secret/NAME`.
    public var id: String
    public var group: Group
    public var content: Content
    /// File and line where the case starts, for error messages.
    public var file: String
    public var line: Int
    /// Files that only this case finds in its working folder, by path relative to it.
    public var files: [String: [UInt8]] = [:]
    /// All files that must be there afterwards; nil when that does not matter.
    public var filesAfterwards: [String: [UInt8]]?

    public init(id: String, group: Group, content: Content, file: String = "", line: Int = 1) {
        self.id = id
        self.group = group
        self.content = content
        self.file = file
        self.line = line
    }

    public enum Group: String, Sendable, CaseIterable { case sample, secret }

    public enum Content: Sendable {
        /// Function and class challenges: statements run in order in one child.
        case statements([Statement])
        /// Programs: absolute paths of standard input and of the judge's answer.
        case streams(inputFile: String, answerFile: String)
        /// Functions with inputs by the thousand: all calls in one child, one after another.
        case calls(CallTable)
        /// Programs: input made while it is read, and the absolute path of the judge's answer.
        case generated(GeneratedInput, answerFile: String)
        /// Of a rewrite: how the source reads.
        case idiom(WantedIdiom)
        /// Of a review: whether it names one fault. All faults stand beside it, since a remark can be about one only.
        case fault(index: Int, CodeReview)
        /// Of a review: whether it blames what is right.
        case accusations(CodeReview)
        /// A candidate's tests, tried on one implementation.
        case suite(TestedImplementation)
        /// Time or memory at growing sizes.
        case growth(GrowthPlan, GrowthPlan.Resource)
    }
}

/// One `>>>` statement of a case.
public struct Statement: Sendable {
    /// The code as it is sent to the child: prompts and `# assay:` directives removed.
    public var source: String
    public var expectation: Expectation
    /// The expected text as the author wrote it, for reports and custom validators.
    public var expectedText: String
    public var flags: ValidatorFlags
    /// 1-based line in the case file.
    public var line: Int

    public init(
        source: String, expectation: Expectation, expectedText: String, flags: ValidatorFlags = ValidatorFlags(),
        line: Int = 1
    ) {
        self.source = source
        self.expectation = expectation
        self.expectedText = expectedText
        self.flags = flags
        self.line = line
    }
}

/// What a statement must do.
public enum Expectation: Sendable, Hashable {
    /// No expected text: an expression must give None, a statement may do what it likes silently.
    case nothing
    /// The value must equal one of these (more than one only under `any_of`).
    case value([PythonValue])
    /// Not a plain literal: the `repr` of the value must read like one of these (`deque([1, 2])`).
    case represented([String])
    /// The statement must print this text.
    case printed(String)
    /// The statement must raise; the message is compared when it is given.
    case raises(type: String, message: String?)
    /// The value must be a list of pairs, answer and expected value, whose members are equal and plain data.
    case pairs
    /// The value must be an empty list; what it holds is a ``TestFailure`` each.
    case failures
}

/// A custom output validator with Kattis' interface: exit status 42 accepts, 43 rejects.
public struct OutputValidator: Sendable {
    /// Files of the validator's folder, by path relative to it.
    public var files: [String: [UInt8]]
    /// Which of them is started.
    public var main: String
    /// What `validator_flags` says, word by word: arguments after the three files of Kattis' interface.
    public var arguments: [String]
    /// It talks to the solution instead of reading its output afterwards.
    public var isInteractive: Bool

    public init(files: [String: [UInt8]], main: String, arguments: [String] = [], isInteractive: Bool = false) {
        self.files = files
        self.main = main
        self.arguments = arguments
        self.isInteractive = isInteractive
    }
}
