internal import Synchronization

/// A benchmark's tasks, each read and taken apart when it is first asked for: while one lane waits for that, the others
/// judge what is there already.
public final class LazyTasks: Sendable {
    private struct State {
        let next: () throws -> EvaluationTask?
        var tasks: [String: EvaluationTask] = [:]
        var order: [String] = []
        var isComplete = false
    }

    private let state: Mutex<State>

    /// - Parameter next: gives one task after another, nil behind the last.
    public init(_ next: sending @escaping () throws -> EvaluationTask?) { state = Mutex(State(next: next)) }

    /// The task of that name, or nil if there is none.
    ///
    /// - Throws: ``PackageError`` with file and line of the first record that is wrong.
    public func task(_ id: String) throws -> EvaluationTask? {
        try state.withLock { state in
            while state.tasks[id] == nil, !state.isComplete { try advance(&state) }
            return state.tasks[id]
        }
    }

    /// The names of all tasks, in order.
    public func all() throws -> [String] {
        try state.withLock { state in
            while !state.isComplete { try advance(&state) }
            return state.order
        }
    }

    private func advance(_ state: inout State) throws {
        guard let task = try state.next() else {
            state.isComplete = true
            return
        }
        if state.tasks.updateValue(task, forKey: task.id) == nil { state.order.append(task.id) }
    }
}
