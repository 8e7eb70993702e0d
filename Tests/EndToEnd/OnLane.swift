import Foundation
import Judging

/// Runs `body` on a thread of its own, as lanes are used: they block, and they need stack for deeply nested values.
func onThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    let promise = Promise<Result<Value, any Error>>()
    Thread.detachNewThread {
        Lanes.run(1) { promise.give(Result { try body() }) }
    }
    return try await promise.value().get()
}

/// Runs `body` with a lane that is given up, worker and all, when it returns.
func onLane<Value: Sendable>(
    _ settings: WorkerSettings = WorkerSettings(path: WorkerProgram.path),
    _ body: @escaping @Sendable (Lane) throws -> Value
) async throws -> Value {
    try await onThread { try body(Lane(settings: settings)) }
}
