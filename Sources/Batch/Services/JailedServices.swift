public import Challenges
public import Importing
public import Judging
public import PythonValues
internal import Synchronization
public import TestSplitting
internal import WorkerProtocol

/// What importers need Python for, done by workers in their jails.
public final class JailedServices: ImportServices {
    /// One conversation at a time: an importer asks one thing after another.
    private struct Workers {
        let reader: ReadingWorker
        let lane: Lane
    }

    private let workers: Mutex<Workers>

    public init(settings: WorkerSettings) {
        workers = Mutex(Workers(reader: ReadingWorker(settings: settings), lane: Lane(settings: settings)))
    }

    public func split(tests: [UInt8], entryPoint: String, moduleName: String) throws(ServiceError) -> SplitTests {
        let request = SplitRequest(tests: tests, entryPoint: entryPoint, moduleName: moduleName)
        let answer: Result<[UInt8], WorkerError> = workers.withLock { workers in
            Result { () throws(WorkerError) in try workers.reader.ask(.split, request.encode()) }
        }
        do { return try SplitTests(decoding: try answer.get()) } catch {
            guard let error = error as? WorkerError else { throw ServiceError("a damaged answer (\(error))") }
            throw error.code == .workerFailed ? Self.placed(error.reason) : ServiceError("\(error)")
        }
    }

    /// `line 2: invalid syntax` with its line apart.
    private static func placed(_ reason: String) -> ServiceError {
        let parts = reason.split(separator: ": ", maxSplits: 1)
        guard parts.count == 2, parts[0].hasPrefix("line "), let line = Int(parts[0].dropFirst("line ".count)) else {
            return ServiceError(reason)
        }
        return ServiceError(String(parts[1]), line: line)
    }

    public func evaluate(source: [UInt8], expressions: [String]) throws(ServiceError) -> [PythonValue] {
        let values: Result<[PythonValue], ReferenceError> = workers.withLock { workers in
            Result { () throws(ReferenceError) in
                try ExpressionRun().values(of: expressions, after: source, on: workers.lane)
            }
        }
        do { return try values.get() } catch { throw ServiceError("\(error)") }
    }

    public func outcomes(of file: String, _ subject: TestSubject) throws(ServiceError) -> [TestOutcome] {
        let name = "\(subject.module).py"
        let solution = subject.module.isEmpty
            ? Submission(name: "solution", files: subject.solution)
            : Submission(name: name, source: subject.solution[name] ?? [])
        let outcomes: Result<[TestOutcome], ReferenceError> = workers.withLock { workers in
            Result { () throws(ReferenceError) in
                try TestCollection().outcomes(
                    of: file, module: subject.module, files: subject.files, solution: solution, on: workers.lane)
            }
        }
        do { return try outcomes.get() } catch { throw ServiceError(error.reason) }
    }
}
