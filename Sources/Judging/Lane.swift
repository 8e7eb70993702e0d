public import WorkerProtocol

/// Where workers come from.
public struct WorkerSettings: Sendable {
    /// Path of `assay-worker`.
    public var path: String
    /// Do without namespaces, to see what then holds.
    public var withoutNamespaces: Bool
    /// What decides the order of sets of texts: 0 for every verdict, others to find answers that depend on it.
    public var hashSeed: UInt32

    public init(path: String, withoutNamespaces: Bool = false, hashSeed: UInt32 = 0) {
        self.path = path
        self.withoutNamespaces = withoutNamespaces
        self.hashSeed = hashSeed
    }
}

/// One sequence of cases and the workers it uses, one for each purpose. Belongs to one thread.
///
/// A worker that dies is replaced and the case run once more: candidates cannot reach it, so its death says nothing
/// about the case. Only when the second one dies too is the case given up.
public final class Lane {
    /// Checkers never share a worker with candidates, since they know what candidates must not.
    public enum Purpose: Hashable, Sendable {
        case candidate(warmth: String)
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

    private func slot(_ purpose: Purpose) throws(WorkerError) -> Slot {
        if let slot = slots[purpose] { return slot }
        let warmth = if case .candidate(let warmth) = purpose { warmth } else { "common" }
        let slot = Slot(
            try WorkerProcess(
                path: settings.path, warmth: warmth, withoutNamespaces: settings.withoutNamespaces,
                hashSeed: settings.hashSeed))
        onStart?(slot.process.processID)
        slots[purpose] = slot
        return slot
    }
}
