/// Test code taken apart: what runs beside the solution, and what it should give, which does not.
///
/// Made by ``TestSplitter`` in a worker that parses and runs nothing; crosses to the command as bytes.
public struct SplitTests: Sendable, Hashable {
    public var blocks: [Block]
    /// Tests that cannot be run at all, and why.
    public var skipped: [Skipped]

    public init(blocks: [Block] = [], skipped: [Skipped] = []) {
        self.blocks = blocks
        self.skipped = skipped
    }

    /// What runs in one child, in order, in one namespace: a test function, a method, the assertions of a module.
    public struct Block: Sendable, Hashable {
        /// The function's name, `Class.method`, or `assertions`.
        public var name: String
        /// 1-based line of the test code.
        public var line: Int
        public var statements: [Statement]
        /// Statements without the solution, to be run before the expressions of ``Expected/computed(_:)``.
        public var reference: String
        /// Something of what is expected is in code that runs beside the solution.
        public var isVisible: Bool
        /// Why it is visible, with lines; empty otherwise.
        public var reason: String
        /// It could not be taken apart at all: what runs is the test as it is written.
        public var isWhole = false

        public init(
            name: String, line: Int, statements: [Statement], reference: String = "", isVisible: Bool = false,
            reason: String = ""
        ) {
            self.name = name
            self.line = line
            self.statements = statements
            self.reference = reference
            self.isVisible = isVisible
            self.reason = reason
        }
    }

    public struct Statement: Sendable, Hashable {
        /// What the child is given. Where nothing is expected it is never an expression.
        public var source: String
        public var expectation: Expectation
        /// 1-based line of the test code.
        public var line: Int

        public init(_ source: String, _ expectation: Expectation = .none, line: Int) {
            self.source = source
            self.expectation = expectation
            self.line = line
        }
    }

    /// A value that is known without the solution.
    public enum Expected: Sendable, Hashable {
        /// A Python literal, on one line.
        case literal(String)
        /// An expression over builtins and ``Block/reference``, to be evaluated where no solution is.
        case computed(String)
    }

    /// What a statement must do.
    public enum Expectation: Sendable, Hashable {
        /// End without an exception.
        case none
        /// Give an equal value.
        case value(Expected)
        /// Give the same value of the same type: `is True`, `is None`.
        case identical(Expected)
        /// Give a value that equals one of these.
        case oneOf([Expected])
        /// Give a list with the same elements in any order.
        case permutation(Expected)
        /// The source ends in a `bool`, which must be True.
        case truthy
        /// The source ends in a `bool`, which must be False.
        case falsy
        /// Give a number within these distances (of numbers in containers, too).
        case approx(Expected, relative: Double, absolute: Double)
        /// Raise that class or one below it; the message is compared if there is one.
        case raises(type: String, message: String?)
        /// Give a list of pairs, answer and expected value, both made in the child: plain data, equal or (numbers)
        /// within these distances, of which nought is none.
        case pairs(relative: Double, absolute: Double)
    }

    /// A test that was found but cannot be run here.
    public struct Skipped: Sendable, Hashable {
        public var name: String
        /// 1-based line of the test code.
        public var line: Int
        public var reason: String

        public init(name: String, line: Int, reason: String) {
            self.name = name
            self.line = line
            self.reason = reason
        }
    }
}

extension SplitTests {
    /// Nothing of what is expected is in the child's code, and no test was left out.
    public var isComplete: Bool { skipped.isEmpty && !blocks.contains(where: \.isVisible) }

    /// The expressions that have to be evaluated without the solution, by block.
    public var needsReference: Bool { blocks.contains { !$0.computedExpressions.isEmpty } }
}

extension SplitTests.Block {
    /// Expressions to be evaluated behind ``reference``, in the order of the statements.
    public var computedExpressions: [String] {
        statements.flatMap(\.expectation.expected).compactMap { if case .computed(let text) = $0 { text } else { nil } }
    }

    /// One block an assertion where no statement depends on another; otherwise the block as it is.
    public var separated: [SplitTests.Block] {
        guard statements.count > 1, !statements.contains(where: { $0.expectation == .none }) else { return [self] }
        return statements.enumerated().map { index, statement in
            var block = self
            block.name = "\(name) \(index + 1)"
            block.line = statement.line
            block.statements = [statement]
            return block
        }
    }
}

extension SplitTests.Expectation {
    /// The values that it names.
    public var expected: [SplitTests.Expected] {
        switch self {
        case .none, .truthy, .falsy, .raises, .pairs: []
        case .value(let value), .identical(let value), .permutation(let value), .approx(let value, _, _): [value]
        case .oneOf(let values): values
        }
    }
}
