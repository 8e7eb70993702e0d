internal import Glibc

/// Thousands of cases through one worker: does anything grow, does anything stay?
struct Endurance {
    static let name = "memory"
    /// The kernel's count of resident pages is exact only to a few dozen pages a processor.
    private static let tolerance = 1 << 20

    /// How things stand between two cases.
    private struct State {
        let cases: Int
        let workerBytes: Int
        let ownBytes: Int
        let workerDescriptors: Int?
        let ownDescriptors: Int?
        let processes: Int

        init(after cases: Int, _ worker: Int32) {
            // The worker tidies up after it has answered.
            usleep(100_000)
            let members = ProcessTree(root: worker).members()
            let largest = members.max { $0.residentBytes < $1.residentBytes }
            let own = ProcessFacts(getpid())
            self.cases = cases
            workerBytes = largest?.residentBytes ?? 0
            ownBytes = own?.residentBytes ?? 0
            workerDescriptors = largest?.descriptors
            ownDescriptors = own?.descriptors
            processes = members.count
        }
    }

    func run(_ scale: Scale, _ ground: Ground, _ findings: inout Findings) throws {
        let (first, last) = try states(scale, ground)
        let left = ground.descendants.reap()
        var table = Table([
            "one worker", "its memory", "our memory", "its descriptors", "our descriptors", "its processes",
        ])
        for state in [first, last] {
            table.add([
                "after \(state.cases) cases", Figure.mebibytes(state.workerBytes), Figure.mebibytes(state.ownBytes),
                state.workerDescriptors.map(String.init) ?? "unknown",
                state.ownDescriptors.map(String.init) ?? "unknown", "\(state.processes)",
            ])
        }
        print(table.text + "\nprocesses left when it is gone: \(left.count)\n")
        judge(first, last, left, &findings)
    }

    private func states(_ scale: Scale, _ ground: Ground) throws -> (State, State) {
        let worker = try WarmWorker(Endurance.name, ground, warmth: "bare")
        for _ in 0..<scale.fewCases { _ = try worker.run() }
        let first = State(after: scale.fewCases, worker.processID)
        for _ in scale.fewCases..<scale.manyCases { _ = try worker.run() }
        return (first, State(after: scale.manyCases, worker.processID))
    }

    private func judge(_ first: State, _ last: State, _ left: [ProcessFacts], _ findings: inout Findings) {
        let growth = max(last.workerBytes - first.workerBytes, last.ownBytes - first.ownBytes)
        findings.want(
            "memory flat over \(last.cases) cases", got: Double(growth), { Figure.mebibytes(Int($0)) + " more" }
        ) { $0 <= Double(Endurance.tolerance) }
        if growth > Endurance.tolerance {
            findings.add("memory grew by \(Figure.mebibytes(growth)) between \(first.cases) and \(last.cases) cases")
        }
        if first.workerDescriptors != last.workerDescriptors || first.ownDescriptors != last.ownDescriptors {
            findings.add("the number of open descriptors changed")
        }
        if first.processes != last.processes { findings.add("the number of the worker's processes changed") }
        for process in left { findings.add("process \(process.id), \(process.name), was left") }
    }
}
