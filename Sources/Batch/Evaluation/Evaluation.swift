internal import Challenges
public import Judging
internal import Importing
internal import Synchronization
internal import WorkerProtocol

/// Judges a file of samples against a benchmark's tasks, as the benchmark's own evaluator does, in the sandbox.
///
/// One pass over the samples feeds the lanes; only outcomes are kept. Samples of a task with the same text are judged
/// once and counted as often as they come.
public struct Evaluation: Sendable {
    private let tasks: LazyTasks
    public let settings: WorkerSettings
    public let jobs: Int

    public init(tasks: LazyTasks, settings: WorkerSettings, jobs: Int) {
        self.tasks = tasks
        self.settings = settings
        self.jobs = max(jobs, 1)
    }

    /// What came out for all samples, in the order of the file.
    public struct Outcomes: Sendable {
        /// For each line that is a sample, which of ``distinct`` it has.
        public fileprivate(set) var samples: [(taskID: String, outcome: Int)] = []
        public fileprivate(set) var distinct: [SampleOutcome?] = []

        public func outcome(_ sample: Int) -> SampleOutcome? { distinct[samples[sample].outcome] }

        /// For each task that has samples: how many there are, and how many passed.
        public var tallies: [String: (total: Int, passed: Int)] {
            var tallies: [String: (total: Int, passed: Int)] = [:]
            for (taskID, index) in samples {
                tallies[taskID, default: (0, 0)].total += 1
                if distinct[index]?.isPassed == true { tallies[taskID, default: (0, 0)].passed += 1 }
            }
            return tallies
        }
    }

    private struct Key: Hashable {
        var taskID: String
        var text: ValueDigest
        var isWhole: Bool
    }

    private struct Work: ~Copyable {
        var lines: LineReader
        var outcomes = Outcomes()
        var seen: [Key: Int] = [:]
        var failure: (any Error)?
        var isOver = false
    }

    /// A sample that has to be judged.
    private struct Unit {
        var index: Int
        var sample: SampleLine
        var origin: String
    }

    /// - Parameters:
    ///   - path: the samples, JSON Lines.
    ///   - onProgress: called after each sample with how many are done; on a lane's thread.
    /// - Throws: ``BatchError`` and ``UnreadableSubmission`` for samples that cannot be read, ``WorkerError`` when no worker
    ///   can be had.
    public func run(
        _ path: String, isCancelled: @escaping @Sendable () -> Bool = { false },
        onProgress: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws -> Outcomes {
        let work = Mutex(Work(lines: try LineReader(path: path)))
        let done = Mutex(0)
        Lanes.run(jobs) {
            let lane = Lane(settings: settings)
            while !isCancelled() {
                let unit: Unit?
                do { unit = try work.withLock { try next(&$0, path) } } catch {
                    work.withLock { $0.failure = $0.failure ?? error }
                    return
                }
                guard let unit else { return }
                do {
                    let judgement = try judge(unit, on: lane)
                    work.withLock { $0.outcomes.distinct[unit.index] = judgement.map(SampleOutcome.init) }
                } catch {
                    work.withLock { $0.failure = $0.failure ?? error }
                    return
                }
                onProgress(done.withLock { $0 += 1; return $0 })
            }
        }
        return try work.withLock { work in
            if let failure = work.failure { throw failure }
            return work.outcomes
        }
    }

    private func judge(_ unit: Unit, on lane: Lane) throws -> Judgement? {
        guard let task = try tasks.task(unit.sample.taskID) else {
            throw UnreadableSubmission(
                origin: unit.origin, reason: "the benchmark has no task \(unit.sample.taskID)")
        }
        let source =
            switch unit.sample.text {
            case .completion(let text): task.frame.program(text)
            case .source(let text): text
            }
        return try SubmissionJudge(challenge: try task.challenge(on: lane))
            .judge(Submission(name: "solution.py", source: source), on: lane)
    }

    /// The next sample that has to be judged; those that are known are counted on the way.
    private func next(_ work: inout Work, _ path: String) throws -> Unit? {
        while !work.isOver, work.failure == nil {
            guard let line = try work.lines.next() else {
                work.isOver = true
                return nil
            }
            guard line.contains(where: { $0 > 32 }) else { continue }
            let origin = "\(path):\(work.lines.number)"
            let sample = try SampleLine(line, origin: origin)
            let key =
                switch sample.text {
                case .completion(let text):
                    Key(taskID: sample.taskID, text: ValueDigest(of: text), isWhole: false)
                case .source(let text): Key(taskID: sample.taskID, text: ValueDigest(of: text), isWhole: true)
                }
            if let index = work.seen[key] {
                work.outcomes.samples.append((sample.taskID, index))
                continue
            }
            let index = work.outcomes.distinct.count
            work.seen[key] = index
            work.outcomes.distinct.append(nil)
            work.outcomes.samples.append((sample.taskID, index))
            return Unit(index: index, sample: sample, origin: origin)
        }
        return nil
    }
}

extension SubmissionFrame {
    /// The program of a completion, byte for byte.
    func program(_ completion: [UInt8]) -> [UInt8] { Array(prefix.utf8) + completion + Array(suffix.utf8) }
}
