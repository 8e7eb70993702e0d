internal import Challenges
internal import Foundation
internal import Glibc
public import WorkerProtocol

/// Where workers come from.
public struct WorkerSettings: Sendable {
    /// Path of `assay-worker`.
    public var path: String
    /// Do without namespaces, to see what then holds.
    public var withoutNamespaces: Bool
    /// What decides the order of sets of texts: 0 for every verdict, others to find answers that depend on it.
    public var hashSeed: UInt32
    /// Do without pytest, to see what is then said.
    public var withoutPytest: Bool

    public init(path: String, withoutNamespaces: Bool = false, hashSeed: UInt32 = 0, withoutPytest: Bool = false) {
        self.path = path
        self.withoutNamespaces = withoutNamespaces
        self.hashSeed = hashSeed
        self.withoutPytest = withoutPytest
    }
}

/// One sequence of cases and the workers it uses, one for each purpose. Belongs to one thread.
///
/// A worker that dies is replaced and the case run once more: candidates cannot reach it, so its death says nothing
/// about the case. Only when the second one dies too is the case given up.
public final class Lane {
    /// Checkers never share a worker with candidates, since they know what candidates must not.
    public enum Purpose: Hashable, Sendable {
        /// `hashSeed`: another one than the settings'.
        case candidate(warmth: String, hashSeed: UInt32? = nil)
        case checker
    }

    private final class Slot {
        let process: WorkerProcess
        init(_ process: consuming WorkerProcess) { self.process = process }
    }

    private let settings: WorkerSettings
    private var slots: [Purpose: Slot] = [:]
    /// Told the process id of each worker that starts; for tests that kill them.
    public var onStart: ((Int32) -> Void)?

    public init(settings: WorkerSettings) { self.settings = settings }

    /// Layers around a worker for `purpose`, which is started if need be.
    public func greeting(_ purpose: Purpose) throws(WorkerError) -> WorkerGreeting {
        try slot(purpose).process.greeting
    }

    /// Names of the layers that hold around whoever runs `submission`. A review is not run: nothing is around it.
    func layers(around submission: Submission, in challenge: Challenge? = nil) throws(WorkerError) -> [String] {
        if challenge?.form == .review { return [] }
        return try greeting(submission.purpose(in: challenge)).layers.filter(\.holds).map(\.name)
    }

    public func perform(_ request: CaseRequest, for purpose: Purpose) throws(WorkerError) -> CaseReport {
        do {
            return try slot(purpose).process.perform(request)
        } catch {
            slots[purpose] = nil
            guard error.code == .workerDied || error.code == .workerFailed else { throw error }
        }
        do {
            return try slot(purpose).process.perform(request)
        } catch {
            slots[purpose] = nil
            throw error
        }
    }

    /// A case and its partner, connected by pipes, at the same time.
    public struct Pairing: Sendable {
        public var request: CaseRequest
        public var purpose: Purpose
        /// What ``CaseRequest/connections`` announces; closed once the worker has them.
        public var connected: [Int32]

        public init(request: CaseRequest, purpose: Purpose, connected: [Int32]) {
            self.request = request
            self.purpose = purpose
            self.connected = connected
        }
    }

    /// Performs two requests side by side; `meanwhile` runs on the caller's thread. Nothing is tried twice, since a pipe
    /// is used up by the first try.
    ///
    /// The purposes must differ: a worker runs one case at a time.
    public func performTogether(
        _ first: Pairing, _ second: Pairing, meanwhile: () -> Void = {}
    ) throws(WorkerError) -> (CaseReport, CaseReport) {
        let workers: (Slot, Slot)
        do throws(WorkerError) { workers = (try slot(first.purpose), try slot(second.purpose)) } catch {
            for descriptor in first.connected + second.connected { close(descriptor) }
            throw error
        }
        let one = Errand(workers.0, first)
        let other = Errand(workers.1, second)
        one.start()
        other.start()
        meanwhile()
        let results = (one.result(), other.result())
        if case .failure = results.0 { slots[first.purpose] = nil }
        if case .failure = results.1 { slots[second.purpose] = nil }
        return (try results.0.get(), try results.1.get())
    }

    /// One of two requests that run at the same time, on a thread of its own.
    ///
    /// Unchecked, because a slot's worker belongs to one thread and cannot say so: it is the errand's from `start()` until
    /// `result()`, and `outcome` is written before the semaphore says that it may be read.
    private final class Errand: @unchecked Sendable {
        private let slot: Slot
        private let pairing: Pairing
        private var outcome = Result<CaseReport, WorkerError>.failure(WorkerError(.workerDied, "not started"))
        private let hasEnded = DispatchSemaphore(value: 0)

        init(_ slot: Slot, _ pairing: Pairing) {
            self.slot = slot
            self.pairing = pairing
        }

        func start() {
            Thread.detachNewThread { [self] in
                outcome = Result { () throws(WorkerError) in
                    try slot.process.perform(pairing.request, connected: pairing.connected) {
                        for descriptor in pairing.connected { close(descriptor) }
                    }
                }
                hasEnded.signal()
            }
        }

        func result() -> Result<CaseReport, WorkerError> {
            hasEnded.wait()
            return outcome
        }
    }

    /// A worker that only reads sources.
    public private(set) lazy var reading = ReadingWorker(settings: settings)

    private func slot(_ purpose: Purpose) throws(WorkerError) -> Slot {
        if let slot = slots[purpose] { return slot }
        var (warmth, seed) = ("common", settings.hashSeed)
        if case .candidate(let own, let other) = purpose { (warmth, seed) = (own, other ?? seed) }
        // It has all the other modules.
        if settings.withoutPytest, warmth == "pytest" { warmth = "asynchronous" }
        let slot = Slot(
            try WorkerProcess(
                path: settings.path, warmth: warmth, withoutNamespaces: settings.withoutNamespaces, hashSeed: seed))
        onStart?(slot.process.processID)
        slots[purpose] = slot
        return slot
    }
}
