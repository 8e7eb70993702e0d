internal import Challenges
internal import Foundation
internal import Judging

/// The same submission judged again and again, with idle processors and with busy ones: is it the same verdict each
/// time, and how far do the CPU times lie apart?
struct Spread {
    static let name = "spread"

    func run(_ scale: Scale, _ ground: Ground, _ findings: inout Findings) throws {
        let idle = try judge(scale.judgements, ground)
        let loops = BusyLoops()
        defer { loops.stop() }
        let busy = try judge(scale.judgements, ground)
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let what = "the same submission, \(scale.judgements) times"
        var table = Table([what, "verdicts", "CPU ms, median", "p10–p90", "max"])
        for (state, results) in [("idle", idle), ("\(cores) busy loops on \(cores) processors", busy)] {
            let cpu = Distribution(results.map(\.cpuMillis))
            let verdicts = Set(results.map(\.verdict.rawValue)).sorted()
            table.add([
                state, verdicts.joined(separator: " "), Figure.text(cpu.median, 2), cpu.spread(decimals: 2),
                Figure.text(cpu.maximum, 2),
            ])
            if verdicts != ["AC"] || results.count != scale.judgements {
                let all = verdicts.joined(separator: " ")
                findings.add("\(state): \(results.count) verdicts, \(all), of a correct solution")
            }
        }
        print(table.text)
    }

    private func judge(_ count: Int, _ ground: Ground) throws -> [CaseResult] {
        let challenge = try ChallengeLibrary(roots: []).challenge(ground.package.folder)
        let source = try Data(contentsOf: URL(fileURLWithPath: ground.package.slowSolution))
        let judge = Judge(settings: WorkerSettings(path: ground.programs.worker), jobs: 1)
        let cases = Array(repeating: challenge.cases[0], count: count)
        let judgement = try judge.judge(challenge, Submission(name: "slow.py", source: Array(source)), cases: cases)
        ground.descendants.reap()
        return judgement.cases
    }
}
