/// What a review of one file gave: findings with their rewrites, ready to be printed.
public struct ReviewReport: Sendable, Hashable {
    /// A place in the source: row and column from 1 (the column counts characters), and the byte.
    public struct Place: Sendable, Hashable {
        public var row: UInt32
        public var column: UInt32
        public var offset: UInt32

        public init(row: UInt32, column: UInt32, offset: UInt32) {
            self.row = row
            self.column = column
            self.offset = offset
        }
    }

    public struct Edit: Sendable, Hashable {
        public var start: Place
        public var end: Place
        public var content: String

        public init(start: Place, end: Place, content: String) {
            self.start = start
            self.end = end
            self.content = content
        }
    }

    public enum Applicability: UInt8, Sendable, CaseIterable { case safe, unsafe, displayOnly }

    public struct Fix: Sendable, Hashable {
        /// What it does, as an order.
        public var title: String
        public var applicability: Applicability
        /// Why it is not safe here, or not applied; empty for a safe one.
        public var reason: String
        /// None for advice without text.
        public var edits: [Edit]

        public init(title: String, applicability: Applicability, reason: String, edits: [Edit]) {
            self.title = title
            self.applicability = applicability
            self.reason = reason
            self.edits = edits
        }
    }

    /// A condition that was checked and held.
    public struct Checked: Sendable, Hashable {
        /// The catalogue's letter: `F`, `R`, `V`…
        public var letter: String
        /// In terms of this code: "`out` starts as `[]` just before the loop".
        public var claim: String

        public init(letter: String, claim: String) {
            self.letter = letter
            self.claim = claim
        }
    }

    public struct Finding: Sendable, Hashable {
        /// The rule's name; its page says the rest.
        public var rule: String
        public var message: String
        /// `bug-prone`, `idiom` or `taste`.
        public var level: String
        /// `high`, `medium` or `low`.
        public var confidence: String
        public var start: Place
        public var end: Place
        /// The row whose comment would silence it.
        public var noqaRow: UInt32
        public var checks: [Checked]
        public var fix: Fix?
        /// What running the tests said about the rewrite, where that was asked for. Never leaves the command.
        public var proof: ReviewProof?

        public init(
            rule: String, message: String, level: String, confidence: String, start: Place, end: Place,
            noqaRow: UInt32, checks: [Checked], fix: Fix?
        ) {
            self.rule = rule
            self.message = message
            self.level = level
            self.confidence = confidence
            self.start = start
            self.end = end
            self.noqaRow = noqaRow
            self.checks = checks
            self.fix = fix
        }
    }

    /// An idiom that the code already uses well.
    public struct Praise: Sendable, Hashable {
        public var row: UInt32
        public var text: String

        public init(row: UInt32, text: String) {
            self.row = row
            self.text = text
        }
    }

    /// In the order of the source.
    public var findings: [Finding] = []
    /// How many more a comment silenced.
    public var suppressedCount: UInt32 = 0
    /// Statements of the file, for the grade.
    public var statementCount: UInt32 = 0
    public var praises: [Praise] = []
    /// Set when the file cannot be parsed: then there is nothing else.
    public var syntaxError: SyntaxError?
    /// The file after fixing, in its own encoding, if that was asked for and changed something.
    public var fixed: [UInt8]?
    /// How many fixes of each rule were applied.
    public var applied: [String: UInt32] = [:]

    public struct SyntaxError: Sendable, Hashable {
        public var message: String
        public var start: Place
        public var end: Place

        public init(message: String, start: Place, end: Place) {
            self.message = message
            self.start = start
            self.end = end
        }
    }

    public init() {}
}
