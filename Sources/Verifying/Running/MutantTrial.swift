internal import Challenges
internal import Judging

/// Runs mutants of one file of an accepted submission up to the first case that notices them.
struct MutantTrial: Sendable {
    let challenge: Challenge
    /// The submission as it is.
    let submission: Submission
    /// Which of its files is mutated; nil where it is one file.
    let file: String?
    /// The number of the file among all those whose mutants are run.
    let subject: Int
    /// What each case makes of the submission itself.
    let results: [CaseResult]
    let record: KillRecord

    /// A mutant may take so many times as long as the submission itself, but no less than the floor: what loops for
    /// ever is to end soon, what is merely a little slower is not to be called noticed.
    private static let factor = 10.0
    private static let floorMillis = 200.0

    /// Whether a case notices `source`, the fault of which is at `line`. A case that is lost on the submission itself
    /// says nothing of its mutants.
    func isNoticed(_ source: [UInt8], line: Int, on bench: Workbench) throws(VerificationHalt) -> Bool {
        let mutant = submission.replacing(file, by: source)
        for index in record.order(subject: subject, line: line) where results[index].verdict == .accepted {
            var result = try run(mutant, index, on: bench)
            // Ours, not the mutant's; once more may do.
            if result == .judgingError { result = try run(mutant, index, on: bench) }
            guard result != .accepted, result != .judgingError else { continue }
            record.add(index, subject: subject, line: line)
            return true
        }
        return false
    }

    private func run(_ mutant: Submission, _ index: Int, on bench: Workbench) throws(VerificationHalt) -> Verdict {
        var testCase = challenge.cases[index]
        var single = challenge
        if case .growth(var plan, let resource) = testCase.content {
            // It measures the reference under the same limits, and others only to show them.
            plan.others = []
            testCase.content = .growth(plan, resource)
        } else {
            let limits = challenge.limits
            let cpu = Int(max(Self.factor * results[index].cpuMillis, Self.floorMillis))
            let wall = max(Int(Self.factor * results[index].wallMillis), Limits.defaultWallMillis(cpuMillis: cpu))
            single.limits.cpuMillis = min(limits.cpuMillis, cpu)
            single.limits.wallMillis = min(limits.wallMillis, wall)
        }
        return try bench.judge(mutant, single.only(testCase), stopsAtFirstFailure: true).verdict
    }
}

extension Submission {
    /// The same with other contents of one file; nil means its only one.
    func replacing(_ file: String?, by source: [UInt8]) -> Submission {
        guard let file else { return Submission(name: name, source: source) }
        var files = files
        files[file] = source
        return Submission(name: name, files: files)
    }

    /// Its Python files with their names; the only one of a single file has none.
    var pythonFiles: [(file: String?, source: [UInt8])] {
        guard !files.isEmpty else { return [(nil, source)] }
        return files.filter { $0.key.hasSuffix(".py") }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
