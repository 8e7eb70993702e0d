internal import Challenges
internal import PythonValues
internal import TestSplitting

/// Makes cases of split tests; values that have to be computed are asked for.
struct CaseMaker {
    let services: any ImportServices
    /// Path of the file that the tests stand in.
    let file: String
    /// The line of the file that holds all of the test code; nil if the file is the test code.
    var onlyLine: Int?

    /// The cases of a challenge, and notes on what could not be kept from the solution.
    func cases(
        of tests: SplitTests, options: ImportOptions
    ) throws(PackageError) -> (cases: [TestCase], notes: [String]) {
        var cases: [TestCase] = []
        var notes: [String] = []
        for block in tests.blocks {
            if block.isVisible { notes.append("\(block.name): \(block.reason)") }
            let parts = options.hasCasePerAssertion ? block.separated : [block]
            let names = Dictionary(grouping: cases, by: \.id)
            for part in parts {
                var made = try testCase(part)
                if names[made.id] != nil { made.id += " (line \(part.line))" }
                cases.append(made)
            }
        }
        notes += tests.skipped.map { "\($0.name): left out, because it is \($0.reason)" }
        return (cases, notes)
    }

    private func line(_ line: Int) -> Int { onlyLine ?? line }

    func testCase(_ block: SplitTests.Block) throws(PackageError) -> TestCase {
        var computed = try computedValues(of: block)[...]
        var statements: [Statement] = []
        for statement in block.statements { statements.append(try made(statement, &computed)) }
        return TestCase(
            id: "secret/\(block.name)", group: .secret, content: .statements(statements), file: file,
            line: line(block.line))
    }

    private func computedValues(of block: SplitTests.Block) throws(PackageError) -> [PythonValue] {
        let expressions = block.computedExpressions
        guard !expressions.isEmpty else { return [] }
        do {
            let values = try services.evaluate(source: Array(block.reference.utf8), expressions: expressions)
            guard values.count == expressions.count else { throw ServiceError("not all of them came back") }
            return values
        } catch {
            throw PackageError(
                file: file, line: line(block.line),
                "the expected values of \(block.name) cannot be computed: \(error)", advice: "correct the test")
        }
    }

    private func made(
        _ statement: SplitTests.Statement, _ computed: inout ArraySlice<PythonValue>
    ) throws(PackageError) -> Statement {
        var flags = ValidatorFlags()
        var values: [PythonValue] = []
        var texts: [String] = []
        for expected in statement.expectation.expected {
            let (value, text) = try value(expected, &computed, line: statement.line)
            values.append(value)
            texts.append(text)
        }
        let expectation: Expectation
        switch statement.expectation {
        case .none: expectation = .nothing
        case .truthy, .falsy:
            let isTrue = statement.expectation == .truthy
            expectation = .value([.bool(isTrue)])
            texts = [isTrue ? "True" : "False"]
        case .raises(let type, let message):
            expectation = .raises(type: type, message: message)
            texts = ["Traceback (most recent call last):", type + (message.map { ": \($0)" } ?? "")]
        case .value:
            let isPlain = values.allSatisfy(\.isPlain)
            expectation = isPlain ? .value(values) : .represented(texts)
        case .identical:
            flags.exactTypes = true
            expectation = .value(values)
        case .permutation:
            flags.anyOrder = true
            expectation = .value(values)
        case .oneOf:
            flags.anyOf = true
            expectation = .value(values)
        case .approx(_, let relative, let absolute):
            flags.setTolerances(relative: relative, absolute: absolute)
            expectation = .value(values)
        case .pairs(let relative, let absolute):
            flags.pairs = true
            flags.setTolerances(relative: relative, absolute: absolute)
            expectation = .pairs
        }
        return Statement(
            source: statement.source, expectation: expectation, expectedText: texts.joined(separator: "\n"),
            flags: flags, line: line(statement.line))
    }

    private func value(
        _ expected: SplitTests.Expected, _ computed: inout ArraySlice<PythonValue>, line: Int
    ) throws(PackageError) -> (PythonValue, String) {
        switch expected {
        case .literal(let text):
            do {
                return (try PythonLiteralParser.parse(text), text)
            } catch {
                throw PackageError(file: file, line: self.line(line), "the expected value cannot be read: \(error)")
            }
        case .computed:
            let value = computed.popFirst() ?? .none
            return (value, value.description)
        }
    }
}

extension ValidatorFlags {
    /// Nought is no tolerance of its own: the other one decides, and two of them ask for equality.
    fileprivate mutating func setTolerances(relative: Double, absolute: Double) {
        relativeTolerance = relative > 0 ? relative : nil
        absoluteTolerance = absolute > 0 ? absolute : nil
    }
}
