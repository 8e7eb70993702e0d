public import PythonValues

/// How one of the tests in a file ended beside the solution that came with them.
public struct TestOutcome: Sendable, Hashable {
    /// As pytest names it: `tests/test_cart.py::CartTest::test_total[empty]`.
    public var node: String
    /// 1-based line where the test begins.
    public var line: Int
    public var status: Status
    /// What went wrong; of a test that was skipped, why.
    public var failure: TestFailure

    public enum Status: String, Sendable {
        case pass, fail, skip
        /// It fails, and is marked to.
        case xfail
        /// The file cannot be imported.
        case broken
        /// It needs pytest, which this machine has not got.
        case missing
    }

    public init(node: String, line: Int, status: Status, failure: TestFailure = TestFailure(line: 0, reason: .ended)) {
        self.node = node
        self.line = line
        self.status = status
        self.failure = failure
    }

    /// - Parameter value: `(node, line, status, line of the failure, exception, message)`.
    public init?(_ value: PythonValue) {
        guard case .tuple(let parts) = value, parts.count == 6, case .str(let node) = parts[0],
            case .int(let line) = parts[1], case .str(let word) = parts[2], let status = Status(rawValue: word.text),
            let failure = TestFailure(.tuple(Array(parts[3...])))
        else { return nil }
        self.init(node: node.text, line: Int(clamping: line), status: status, failure: failure)
    }
}
