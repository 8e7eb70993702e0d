internal import Challenges
internal import Idioms
internal import Judging
internal import Reviewing
internal import WorkerProtocol

/// The reviewer finds something to say about the unidiomatic submissions, and what it makes of them is still right.
struct UnidiomaticCheck: VerificationCheck {
    static let name = "unidiomatic"
    static let summary = "unidiomatic submissions are found to be so, and pass when rewritten"

    /// Finds something in almost every solution, and says nothing of how the work is done.
    private static let beside: Set<String> = ["missing-annotations"]

    /// One submission, reviewed.
    private struct Review: Sendable {
        let submission: PackageSubmission
        let found: Set<String>
        let shortcoming: Shortcoming?
    }

    func outcome(_ evidence: Evidence) throws(VerificationHalt) -> CheckOutcome {
        let package = evidence.package
        let submissions = package.submissions(in: "unidiomatic")
        guard !submissions.isEmpty || !package.idiomRules.isEmpty else { return .inapplicable(name) }
        let known = Set(RuleRegistry.pages.map(\.name))
        let unknown = package.idiomRules.filter { !known.contains($0) }.map {
            Shortcoming(KindTraits.idiomFile, "there is no rule `\($0)`", advice: "see `assay rule --all`")
        }
        let reviews = try evidence.bench.map(submissions) { bench, submission throws(VerificationHalt) in
            try Self.review(submission, package, bench)
        }
        // What is to be rewritten is the plainest example of how not to write it.
        var found = reviews.reduce(into: Set<String>()) { $0.formUnion($1.found) }
        if !package.idiomRules.isEmpty, let starter = package.starter {
            found.formUnion(try Self.review(starter, package, evidence.bench).found)
        }
        let silent = package.idiomRules.filter { known.contains($0) && !found.contains($0) }.map {
            Shortcoming(
                KindTraits.idiomFile, "the rule `\($0)` finds nothing in any unidiomatic submission",
                advice: "add one that has the habit, or take the rule out")
        }
        return CheckOutcome(name, unknown + silent + reviews.compactMap(\.shortcoming))
    }

    private static func review(
        _ submission: PackageSubmission, _ package: VerifiedPackage, _ bench: Workbench
    ) throws(VerificationHalt) -> Review {
        let rules = RuleRegistry.pages.filter { $0.level <= .idiom && !beside.contains($0.name) }.map(\.name)
        let all = RuleChoice(rules: rules + package.idiomRules.filter { !rules.contains($0) })
        var found: Set<String> = []
        var applied: Set<String> = []
        var rewritten = submission.submission
        var shortcoming: Shortcoming?
        for (file, source) in submission.submission.pythonFiles {
            let report: ReviewReport
            let fixed: ReviewReport
            do throws(WorkerError) {
                report = try bench.reviewer.review(ReviewRequest(source: source, rules: all))
                fixed = try bench.reviewer.review(ReviewRequest(source: source, rules: all, fixing: .unsafe))
            } catch { throw .worker(error) }
            found.formUnion(report.findings.map(\.rule))
            if let error = report.syntaxError {
                let path = file.map { "\(submission.path)/\($0)" } ?? submission.path
                shortcoming = Shortcoming(path, line: Int(error.start.row), error.message, advice: "make it Python")
            }
            guard let source = fixed.fixed else { continue }
            rewritten = rewritten.replacing(file, by: source)
            applied.formUnion(fixed.applied.keys)
        }
        if shortcoming != nil { return Review(submission: submission, found: found, shortcoming: shortcoming) }
        if found.isEmpty {
            shortcoming = Shortcoming(
                submission.path, "the reviewer finds nothing in it",
                advice: "write it as a habit that a rule knows, or move it to submissions/accepted")
        } else if !package.idiomRules.isEmpty, found.isDisjoint(with: package.idiomRules) {
            shortcoming = Shortcoming(
                submission.path, "none of the rules of \(KindTraits.idiomFile) finds anything in it",
                advice: "write it as one of those habits")
        } else if !applied.isEmpty {
            shortcoming = try failure(of: rewritten, submission, applied, package, bench)
        }
        return Review(submission: submission, found: found, shortcoming: shortcoming)
    }

    /// What the rewrite fails at. Cases that read the solution do not count: not every habit has a rewrite.
    private static func failure(
        of rewritten: Submission, _ submission: PackageSubmission, _ applied: Set<String>, _ package: VerifiedPackage,
        _ bench: Workbench
    ) throws(VerificationHalt) -> Shortcoming? {
        var challenge = package.challenge
        challenge.cases.removeAll { if case .idiom = $0.content { true } else { false } }
        let judgement = try bench.judge(rewritten, challenge, stopsAtFirstFailure: challenge.scoring == nil)
        guard judgement.verdict != .accepted else { return nil }
        let rules = applied.sorted().joined(separator: ", ")
        return Shortcoming(
            submission.path, "rewritten by \(rules), it is not accepted any more: \(JudgedSubmission.reason(judgement))",
            advice: "see `assay review --challenge \(package.challenge.slug)` for the rewrite that changes it")
    }
}
