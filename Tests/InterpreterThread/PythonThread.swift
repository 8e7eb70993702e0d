import Foundation
import Glibc
public import PythonEmbedding
import Synchronization

/// The one interpreter of this process, on the one thread that may use it: a lock, a queue and an owner in one.
public final class PythonThread: Sendable {
    public static let shared = PythonThread()

    private typealias Job = @Sendable (borrowing Interpreter) -> Void

    private let jobs = Mutex<[Job]>([])
    private let waiting = DispatchSemaphore(value: 0)
    /// As much as the main stack of a case has, for values as deep as they come.
    private static let stackBytes = 64 << 20

    private init() {
        let thread = Thread { [self] in work() }
        thread.stackSize = Self.stackBytes
        thread.name = "python"
        thread.start()
    }

    /// Runs `body` on the interpreter's thread.
    public func run<Value: Sendable>(
        _ body: @escaping @Sendable (borrowing Interpreter) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            jobs.withLock { $0.append { interpreter in continuation.resume(with: Result { try body(interpreter) }) } }
            waiting.signal()
        }
    }

    private func work() {
        do {
            let interpreter = try Self.start()
            while true {
                waiting.wait()
                let job = jobs.withLock { $0.removeFirst() }
                job(interpreter)
            }
        } catch { fatalError("\(error)") }
    }

    /// CPython sets handlers for signals that are none of its business in a process that runs tests.
    private static func start() throws -> Interpreter {
        let signals = [SIGINT, SIGPIPE, SIGXFSZ]
        var actions = signals.map { signal in
            var action = sigaction()
            sigaction(signal, nil, &action)
            return action
        }
        let interpreter = try Interpreter.start(standardLibrary: standardLibrary())
        for index in signals.indices { sigaction(signals[index], &actions[index], nil) }
        return interpreter
    }

    /// Beside the library that this process has loaded: `/usr/lib/python3.11` for `/usr/lib/…/libpython3.11.so.1.0`.
    private static func standardLibrary() -> String {
        let maps = FileManager.default.contents(atPath: "/proc/self/maps") ?? Data()
        let library = String(decoding: maps, as: UTF8.self).split(separator: "\n")
            .first { $0.contains("/libpython") }
        let path = library.flatMap { line in line.firstIndex(of: "/").map { line[$0...] } } ?? "/usr/lib/"
        let root = path.firstRange(of: "/lib/").map { path[..<$0.lowerBound] } ?? "/usr"
        return "\(root)/lib/python\(Interpreter.version)"
    }
}
