extension Challenge {
    /// What a candidate is asked to hand in, and by what it is judged.
    public enum Kind: String, Sendable, CaseIterable {
        case function, `class`, program
        /// Working code but for planted faults, which are to be mended.
        case debug
        /// Working code that is to be said in better Python.
        case rewrite
        /// A code base that is to be reviewed: remarks by line.
        case critique
        /// A module for which tests are to be written.
        case tests
        /// Right first, then fast and small, at growing sizes.
        case optimise
        /// A program whose input does not fit into its memory.
        case stream
        /// Functions that await, under virtual time.
        case async
        /// Functions over a database in memory.
        case sql
        /// A working folder, and what becomes of it.
        case files
        /// Several modules.
        case package
        /// A program that talks to the author's.
        case interactive

        /// Endings of the files that are handed in.
        public var submissionEndings: [String] { self == .critique ? [".md", ".json"] : [".py"] }

        /// What a solution's cases look like.
        public enum Form: Sendable { case statements, streams, review, suite }

        public func form(hasEntryPoint: Bool) -> Form {
            switch self {
            case .function, .class, .async, .sql, .package: .statements
            case .program, .stream, .interactive: .streams
            case .debug, .rewrite, .optimise, .files: hasEntryPoint ? .statements : .streams
            case .critique: .review
            case .tests: .suite
            }
        }

        /// Whether a package without an entry point is a mistake.
        var needsEntryPoint: Bool {
            switch self {
            case .function, .class, .async, .sql: true
            default: false
            }
        }
    }

    public var form: Kind.Form { kind.form(hasEntryPoint: !entryPoint.isEmpty) }

    /// Modules that this kind gives to its solutions beside the standard library.
    public var givenModules: [GivenModule] {
        switch kind {
        case .async: [.virtualTime]
        case .sql: [.recordedSQLite]
        default: []
        }
    }
}
