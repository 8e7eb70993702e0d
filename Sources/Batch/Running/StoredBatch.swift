public import Challenges
public import Storage
internal import Synchronization

/// A run of the store as a queue of work, and as the place where its results go.
public final class StoredBatch: WorkQueue, JudgementRecord {
    private let store: Store
    private let run: Int64
    private let version: String
    public let count: Int
    private let state = Mutex(State())

    private static let page = 64

    /// Both ends of what is pending, a page of each; when they meet, everything has been taken.
    private struct State {
        var front: ArraySlice<PendingJudgement> = []
        var back: ArraySlice<PendingJudgement> = []
        var lastOfFront: PendingJudgement?
        var lastOfBack: PendingJudgement?
        var keys: [Int64: JudgementKey] = [:]
    }

    public init(_ store: Store, run: Run) throws(StoreError) {
        self.store = store
        self.run = run.id
        version = run.description.version
        count = try store.pendingCount(run.id)
    }

    public func take(_ end: WorkEnd) throws -> WorkUnit? {
        try state.withLock { state in
            guard let next = try end == .longest ? longest(&state) : shortest(&state) else { return nil }
            let id = Int64(next.position)
            state.keys[id] = next.key
            return WorkUnit(id: id, challenge: next.challengeSlug, submission: next.submission)
        }
    }

    private func longest(_ state: inout State) throws -> PendingJudgement? {
        if state.front.isEmpty {
            state.front = try store.pending(run, after: state.lastOfFront, limit: Self.page)[...]
        }
        guard let next = state.front.first else { return nil }
        if let last = state.lastOfBack, !next.comes(before: last) { return nil }
        state.front.removeFirst()
        state.lastOfFront = next
        return next
    }

    private func shortest(_ state: inout State) throws -> PendingJudgement? {
        if state.back.isEmpty {
            state.back = try store.pendingFromEnd(run, before: state.lastOfBack, limit: Self.page)[...]
        }
        guard let next = state.back.first else { return nil }
        if let last = state.lastOfFront, !last.comes(before: next) { return nil }
        state.back.removeFirst()
        state.lastOfBack = next
        return next
    }

    public func record(_ unit: WorkUnit, _ judgement: Judgement, _ findings: [StoredFinding]?) throws {
        guard let key = state.withLock({ $0.keys.removeValue(forKey: unit.id) }) else {
            throw BatchError("entry \(unit.id) of run \(run) was recorded twice")
        }
        // First, since the entry counts as done with its judgement.
        if let findings { try store.record(findings, of: key.submission, version: version) }
        try store.record(judgement, for: key, in: run)
    }
}

extension PendingJudgement {
    /// In the order of the queue: the dearest first, those of one cost as they were handed in.
    fileprivate func comes(before other: PendingJudgement) -> Bool {
        cost != other.cost ? cost > other.cost : position < other.position
    }
}
