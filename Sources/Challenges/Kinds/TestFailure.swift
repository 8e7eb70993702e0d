public import PythonValues

/// What went wrong in one of an author's tests, as the module `test_runner` tells it from beside the candidate.
public struct TestFailure: Sendable, Hashable {
    /// 1-based line of the test file; 0 where none of its lines is to blame.
    public var line: Int
    public var reason: Reason
    /// The exception's first line, a name, a reason: whatever there is to add.
    public var message: String

    /// Why a test did not pass.
    public enum Reason: Sendable, Hashable {
        /// The name of an exception's class, as the child gives it.
        case exception(String)
        /// It skipped itself, where it runs for its author's solution.
        case skipped
        /// It passes, and is marked to fail.
        case unexpected
        /// Something has been put in the place of what tests are run with.
        case changed
        /// There is no pytest on this machine.
        case missing
        /// Nobody says how it ended.
        case ended

        /// As the child writes it.
        fileprivate init(_ word: String) {
            switch word {
            case "skip": self = .skipped
            case "UnexpectedSuccess": self = .unexpected
            case "changed": self = .changed
            case "missing": self = .missing
            case "ended": self = .ended
            default: self = .exception(word)
            }
        }
    }

    /// No test file has more lines; a larger number would be a message.
    private static let lastLine = 99_999

    public init(line: Int, reason: Reason, message: String = "") {
        self.line = line
        self.reason = reason
        self.message = message
    }

    /// - Parameter value: `(line, exception or word, message)`.
    init?(_ value: PythonValue) {
        guard case .tuple(let parts) = value, parts.count == 3, case .int(let line) = parts[0],
            case .str(let word) = parts[1], case .str(let message) = parts[2]
        else { return nil }
        self.init(line: min(max(Int(clamping: line), 0), Self.lastLine), reason: Reason(word.text), message: message.text)
    }

    /// The failures that a statement gave; nil if it gave something else.
    public static func list(_ value: PythonValue) -> [TestFailure]? {
        guard case .list(let items) = value else { return nil }
        let failures = items.compactMap(TestFailure.init)
        return failures.count == items.count ? failures : nil
    }

    /// `line 12: AssertionError: 3 != 4`.
    public var sentence: String { text(saysAll: true) }

    /// The sentence without its line, for what names the line in another way.
    public var messageOnly: String { TestFailure(line: 0, reason: reason, message: message).sentence }

    public func sentence(andMore count: Int) -> String { count > 0 ? "\(sentence) (and \(count) more)" : sentence }

    /// The sentence without anything that the candidate's code could have made up: of a hidden test that is to be told.
    public var plainSentence: String { text(saysAll: false) }

    /// An assertion that fails is a wrong answer; whatever else goes wrong is not.
    public var verdict: Verdict {
        [.exception("AssertionError"), .unexpected].contains(reason) ? .wrongAnswer : .runtimeError
    }

    private func text(saysAll: Bool) -> String {
        let more = saysAll && !message.isEmpty ? ": \(message)" : ""
        switch reason {
        case .exception(let name):
            let shown = saysAll || BuiltinExceptions.isName(name) ? name : "an exception of its own"
            return (line > 0 ? "line \(line): " : "") + shown + more
        case .skipped: return "the test was skipped" + more
        case .unexpected: return "the test passes, and is marked to fail"
        case .changed: return "what tests are run with was changed" + more
        case .missing: return "the test cannot be run: pytest is not installed"
        case .ended: return "the test ended without a result"
        }
    }
}

extension TestCase {
    /// Whether tests of its author are run as they are, beside the solution: what they expect is visible to it.
    public var runsTests: Bool {
        guard case .statements(let statements) = content else { return false }
        return statements.contains { $0.expectation == .failures }
    }
}
