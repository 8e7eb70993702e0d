import Challenges
import Foundation
import Importing
import InterpreterThread
import PythonEmbedding
import PythonValues
import Synchronization
import TestSplitting

/// Parses in this process; evaluates what a table holds.
struct LocalServices: ImportServices {
    /// Value, as a literal, by expression.
    var values: [String: String] = [:]
    /// How tests end, by file; a file that is not named shows only what is written in it.
    var outcomes: [String: [TestOutcome]] = [:]

    func outcomes(of file: String, _ subject: TestSubject) throws(ServiceError) -> [TestOutcome] {
        outcomes[file] ?? []
    }

    func split(tests: [UInt8], entryPoint: String, moduleName: String) throws(ServiceError) -> SplitTests {
        let answer = Mutex<Result<SplitTests, ServiceError>?>(nil)
        let isDone = DispatchSemaphore(value: 0)
        Task {
            let result: Result<SplitTests, ServiceError>
            do {
                result = .success(
                    try await PythonThread.shared.run { interpreter in
                        let tree = try SyntaxReader(interpreter).read(tests)
                        return TestSplitter(entryPoint: entryPoint, moduleName: moduleName).split(tree)
                    })
            } catch let error as SourceError {
                result = .failure(ServiceError(error.message, line: error.line))
            } catch {
                result = .failure(ServiceError("\(error)"))
            }
            answer.withLock { $0 = result }
            isDone.signal()
        }
        isDone.wait()
        guard let result = answer.withLock({ $0 }) else { throw ServiceError("no answer") }
        return try result.get()
    }

    func evaluate(source: [UInt8], expressions: [String]) throws(ServiceError) -> [PythonValue] {
        var found: [PythonValue] = []
        for expression in expressions {
            guard let text = values[expression], let value = try? PythonLiteralParser.parse(text) else {
                throw ServiceError("`\(expression)` is not in the table")
            }
            found.append(value)
        }
        return found
    }
}

/// Waiting for the interpreter's thread needs a thread of its own: the test runner has only a few.
enum OwnThread {
    static func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            Thread { continuation.resume(with: Result(catching: body)) }.start()
        }
    }
}
