public import Challenges
public import Importing

/// A benchmark of generated code, by the name that `assay evaluate` knows it under.
public enum Benchmark: String, Sendable, CaseIterable {
    case humaneval, mbpp, evalplus

    /// Its tasks, read as they are asked for.
    ///
    /// - Parameter limits: for each task, instead of what its format says.
    /// - Throws: ``PackageError`` when the file cannot be opened.
    public func tasks(
        at path: String, limits: Limits, answers: AnswerCache, _ services: any ImportServices
    ) throws(PackageError) -> LazyTasks {
        switch self {
        case .humaneval: return Self.tasks(try HumanEvalImporter(path: path).challenges(services), limits)
        case .mbpp: return Self.tasks(try MBPPImporter(path: path).challenges(services), limits)
        case .evalplus:
            var reader = try EvalPlusReader(path: path)
            let tasks = ReferenceTasks(limits: limits, answers: answers)
            return LazyTasks { try reader.next().map(tasks.task) }
        }
    }

    private static func tasks(_ stream: sending ImportStream, _ limits: Limits) -> LazyTasks {
        LazyTasks {
            guard let imported = try stream.next() else { return nil }
            var challenge = imported.challenge
            challenge.limits = limits
            // Results are for whoever holds the benchmark, and name what differed.
            challenge.show = .all
            return EvaluationTask(id: imported.taskID, frame: imported.frame) { [challenge] _ in challenge }
        }
    }
}
