import Foundation
import Judging
import Synchronization

/// All attacks at one level of isolation: two lanes work through them while a third runs honest cases all the time.
final class CorpusRound: Sendable {
    @TaskLocal static var current: CorpusRound?

    private let workers: LevelWorkers
    private let challenge: AttackChallenge
    private let reports: [String: Promise<[String]>]
    private let next = Mutex(0)
    private let isOver = Atomic(false)
    private let ended = Promise<Void>()
    private let general = Mutex<[String]>([])
    private let honestCases = Atomic(0)

    static let lanes = 2

    init(_ level: IsolationLevel) throws {
        workers = try LevelWorkers(level)
        challenge = try AttackChallenge()
        reports = Dictionary(uniqueKeysWithValues: Attack.all.map { ($0.name, Promise()) })
    }

    var program: String { workers.program }
    /// Whatever was wrong apart from single attacks.
    var problems: [String] { general.withLock { $0 } }
    var honestCount: Int { honestCases.load(ordering: .relaxed) }

    func start() {
        Thread.detachNewThread { [self] in
            let beside = Promise<Void>()
            Thread.detachNewThread { [self] in
                Lanes.run(1) { self.runHonestCases() }
                beside.give(())
            }
            Lanes.run(Self.lanes) { self.runAttacks() }
            isOver.store(true, ordering: .relaxed)
            Task { [ended] in
                await beside.value()
                ended.give(())
            }
        }
    }

    /// What went wrong with an attack.
    func problems(of attack: Attack) async -> [String] { await reports[attack.name]?.value() ?? ["was not run"] }

    /// Returns when every lane has given up its workers.
    func finish() async { await ended.value() }

    private func runAttacks() {
        do {
            let lane = Lane(settings: workers.settings)
            if let defect = try workers.defect(in: lane) { note("this is not the level “\(workers.level)”: \(defect)") }
            let run = try AttackRun(lane: lane, challenge: challenge, hasNamespaces: workers.level.wantsNamespaces)
            while let attack = take() { reports[attack.name]?.give(run.problems(of: attack)) }
        } catch {
            note("no worker at the level “\(workers.level)”: \(error)")
            while let attack = take() { reports[attack.name]?.give(["was not run"]) }
        }
    }

    private func take() -> Attack? {
        next.withLock { next in
            guard next < Attack.all.count else { return nil }
            defer { next += 1 }
            return Attack.all[next]
        }
    }

    private func runHonestCases() {
        let lane = Lane(settings: workers.settings)
        let honest = HonestCase.sleeping(0.02)
        while !isOver.load(ordering: .relaxed) {
            do {
                if let defect = try honest.defect(on: lane) { note("an honest case beside the attacks: \(defect)") }
            } catch {
                note("no honest case beside the attacks: \(error)")
                return
            }
            honestCases.add(1, ordering: .relaxed)
        }
    }

    private func note(_ problem: String) { general.withLock { $0.append(problem) } }
}
