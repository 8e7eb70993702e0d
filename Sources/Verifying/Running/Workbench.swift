internal import Challenges
internal import Judging
internal import Reviewing
internal import Synchronization

/// One thread's workers, kept warm from piece to piece. Belongs to that thread.
final class Workbench {
    private let crew: Crew
    private var lanes: [UInt32: Lane] = [:]
    private(set) lazy var reader = ReadingWorker(settings: crew.settings)
    private(set) lazy var reviewer = ReviewWorker(settings: crew.settings)

    init(crew: Crew) { self.crew = crew }

    /// The lane whose interpreters salt hashes with `hashSeed`; 0 is the one that verdicts are made on.
    func lane(hashSeed: UInt32 = 0) -> Lane {
        if let lane = lanes[hashSeed] { return lane }
        var settings = crew.settings
        settings.hashSeed = hashSeed
        let lane = Lane(settings: settings)
        lanes[hashSeed] = lane
        return lane
    }

    /// It is time to stop.
    func isCancelled() -> Bool { crew.isCancelled() }

    /// What `body` makes of each item, in their order; the crew's other threads help as they can.
    ///
    /// - Throws: the first halt; then no further item is begun.
    func map<Item: Sendable, Answer: Sendable>(
        _ items: [Item], _ body: @escaping @Sendable (Workbench, Item) throws(VerificationHalt) -> Answer
    ) throws(VerificationHalt) -> [Answer] {
        let shared = Mutex(Shared<Answer>(answers: Array(repeating: nil, count: items.count)))
        let isCancelled = crew.isCancelled
        crew.share(items.count, from: self) { index, bench in
            guard shared.withLock({ $0.halt == nil }) else { return }
            guard !isCancelled() else { return shared.withLock { $0.halt = .cancelled } }
            do throws(VerificationHalt) {
                let answer = try body(bench, items[index])
                shared.withLock { $0.answers[index] = answer }
            } catch {
                shared.withLock { if $0.halt == nil { $0.halt = error } }
            }
        }
        let end = shared.withLock { $0 }
        if let halt = end.halt { throw halt }
        return end.answers.compactMap { $0 }
    }

    private struct Shared<Answer: Sendable>: Sendable {
        var answers: [Answer?]
        var halt: VerificationHalt?
    }
}
