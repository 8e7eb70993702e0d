internal import Challenges
internal import Judging
internal import Mutation
internal import WorkerProtocol

/// The cases notice faults that are put into accepted submissions.
struct MutationCheck: VerificationCheck {
    static let name = "mutation"
    static let summary = "the cases notice at least 95 % of the faults put into accepted submissions"

    /// A file of an accepted submission with its mutants.
    private struct Subject: Sendable {
        /// Relative to the package folder.
        let path: String
        let source: [UInt8]
        let report: MutationReport
        let trial: MutantTrial
    }

    private struct Piece: Sendable {
        let subject: Int
        let mutant: Mutant
    }

    func outcome(_ evidence: Evidence) throws(VerificationHalt) -> CheckOutcome {
        let package = evidence.package
        guard package.traits.hasMutants else { return try implementations(evidence) }
        var shortcomings: [Shortcoming] = []
        let subjects = try subjects(evidence, &shortcomings)
        let pieces = subjects.indices.flatMap { index in
            subjects[index].report.mutants.map { Piece(subject: index, mutant: $0) }
        }
        let noticed = try evidence.bench.map(pieces) { bench, piece throws(VerificationHalt) in
            let subject = subjects[piece.subject]
            // An edit of another source than it was made for would be a mistake of ours, and no fault to notice.
            guard let source = try? piece.mutant.source(from: subject.source) else { return false }
            return try subject.trial.isNoticed(source, line: piece.mutant.line, on: bench)
        }
        var survivors: [[Mutant]] = Array(repeating: [], count: subjects.count)
        for (piece, isNoticed) in zip(pieces, noticed) where !isNoticed { survivors[piece.subject].append(piece.mutant) }
        var figures = CheckOutcome.Figures()
        let score = score(subjects, survivors, package)
        figures.mutation = score
        if score.percent < MutationScore.least { shortcomings.insert(Self.tooLow(score), at: 0) }
        shortcomings += stale(subjects, survivors, package)
        return CheckOutcome(name, shortcomings, figures: figures)
    }

    /// Where solutions are tests, the faulty implementations are the mutants.
    private func implementations(_ evidence: Evidence) throws(VerificationHalt) -> CheckOutcome {
        var score = MutationScore()
        for testCase in evidence.package.challenge.cases {
            guard case .suite(let implementation) = testCase.content, let fault = implementation.fault else { continue }
            for each in try evidence.judged(in: "accepted") {
                guard let result = each.judgement.cases.first(where: { $0.id == testCase.id }) else { continue }
                guard result.verdict != .accepted else {
                    score.killed += 1
                    continue
                }
                score.survivors.append(
                    MutationScore.Survivor(
                        file: each.path, line: 1, operator: "faulty implementation", before: implementation.name,
                        after: fault.title))
            }
        }
        guard score.total > 0 else { return .inapplicable(name) }
        var figures = CheckOutcome.Figures()
        figures.mutation = score
        return CheckOutcome(name, score.percent < MutationScore.least ? [Self.tooLow(score)] : [], figures: figures)
    }

    // MARK: - Mutants

    private func subjects(
        _ evidence: Evidence, _ shortcomings: inout [Shortcoming]
    ) throws(VerificationHalt) -> [Subject] {
        let challenge = evidence.package.challenge
        let accepted = try evidence.judged(in: "accepted")
        let record = KillRecord(costs: Self.costs(accepted, of: challenge))
        var subjects: [Subject] = []
        for each in accepted {
            guard each.verdict == .accepted else {
                shortcomings.append(
                    Shortcoming(each.path, "is not accepted (\(each.reason)), so that its mutants prove nothing"))
                continue
            }
            let submission = each.submission.submission
            for (file, source) in submission.pythonFiles {
                let path = file.map { "\(each.path)/\($0)" } ?? each.path
                let request = MutationRequest(source: source, limit: evidence.options.mutantLimit)
                let report = try Self.mutants(request, evidence.bench)
                if let refusal = report.refusal {
                    shortcomings.append(Shortcoming(path, "has no mutants: \(refusal.description)"))
                }
                let trial = MutantTrial(
                    challenge: challenge, submission: submission, file: file, subject: subjects.count,
                    results: each.judgement.cases, record: record)
                subjects.append(Subject(path: path, source: source, report: report, trial: trial))
            }
        }
        return subjects
    }

    /// More than any other case: what measures growth runs a few sources at all sizes.
    private static let growthCost = 10_000.0

    /// What each case costs the quickest of the accepted submissions, milliseconds.
    private static func costs(_ accepted: [JudgedSubmission], of challenge: Challenge) -> [Double] {
        challenge.cases.enumerated().map { index, testCase in
            if case .growth = testCase.content { return growthCost }
            return accepted.compactMap { $0.verdict == .accepted ? $0.judgement.cases[index].cpuMillis : nil }.min() ?? 0
        }
    }

    private static func mutants(
        _ request: MutationRequest, _ bench: Workbench
    ) throws(VerificationHalt) -> MutationReport {
        let answer: [UInt8]
        do throws(WorkerError) { answer = try bench.reader.ask(.mutate, request.encode()) } catch {
            // It says no in words of its own, for a source that it cannot read.
            guard error.code == .workerFailed else { throw .worker(error) }
            return MutationReport(mutants: [], total: 0, refusal: .syntaxError(message: error.reason, line: 1))
        }
        do { return try MutationReport(decoding: answer) } catch {
            throw .worker(WorkerError(.protocolViolation, "a damaged list of mutants (\(error))"))
        }
    }

    // MARK: - Figures

    private func score(_ subjects: [Subject], _ survivors: [[Mutant]], _ package: VerifiedPackage) -> MutationScore {
        let listed = EquivalentMutants(package.listedMutants)
        var score = MutationScore()
        for (subject, mutants) in zip(subjects, survivors) {
            let known = mutants.filter { listed.entry(for: $0, of: subject.path) != nil }
            score.equivalent += known.count
            score.killed += subject.report.mutants.count - mutants.count
            score.isSampled = score.isSampled || subject.report.isSampled
            for mutant in mutants where !known.contains(mutant) {
                score.survivors.append(
                    MutationScore.Survivor(
                        file: subject.path, line: mutant.line, operator: mutant.operator,
                        before: mutant.before, after: mutant.after))
            }
        }
        return score
    }

    private static func tooLow(_ score: MutationScore) -> Shortcoming {
        // Rounded down, so that 94.99 does not read like enough.
        let tenths = Int(score.percent * 10)
        return Shortcoming(
            "data/secret",
            "the cases notice \(score.killed) of \(score.total) mutants (\(tenths / 10).\(tenths % 10) %), and "
                + "\(Int(MutationScore.least)) % are wanted",
            advice: "add cases that notice the survivors, or list those that no case can notice in "
                + "\(EquivalentMutantsReader.path), with the reason")
    }

    private func stale(_ subjects: [Subject], _ survivors: [[Mutant]], _ package: VerifiedPackage) -> [Shortcoming] {
        let runs = zip(subjects, survivors).map { subject, survivors in
            MutatedSubmission(
                name: subject.path, mutants: subject.report.mutants, survivors: Set(survivors),
                isSampled: subject.report.isSampled)
        }
        return EquivalentMutants(package.listedMutants).stale(after: runs).map { stale in
            Shortcoming(EquivalentMutantsReader.path, line: stale.entry.row, stale.description)
        }
    }
}
