internal import Challenges
internal import Foundation
internal import Verifying

/// The proof of a set for people: a line a challenge, as each is known; then what failed, and the total.
struct VerificationTable {
    /// Of the longest slug.
    private let nameWidth: Int
    /// Also list the mutants that no case noticed where there are few enough of them.
    private let listsSurvivors: Bool

    init(slugs: [String], listsSurvivors: Bool) {
        nameWidth = max(slugs.map(\.count).max() ?? 0, "challenge".count)
        self.listsSurvivors = listsSurvivors
    }

    func header() -> String {
        row("challenge", "checks", "slowest AC", "fastest TLE", "mutants", "score", "time")
            + row("", "passed", "of limit", "of limit", "noticed", "", "")
    }

    func row(_ report: ChallengeReport) -> String {
        guard report.breakage == nil else { return row(report.slug, "broken", "", "", "", "", "") }
        let passed = report.applicable.count { $0.status == .passed }
        let mutation = report.mutation
        return row(
            report.slug, "\(passed)/\(report.applicable.count)" + (report.isProved ? "" : " FAILED"),
            report.slowestAccepted.map { Self.decimals($0, 2) } ?? "-",
            report.fastestSlow.map { $0 >= 2 ? "> 2.00" : Self.decimals($0, 2) } ?? "-",
            mutation.map { "\($0.isSampled ? "~" : "")\($0.killed)/\($0.total)" } ?? "-",
            mutation.map(Self.percent) ?? "-", Self.decimals(report.seconds, 1) + " s")
    }

    /// What failed, survivors, and the total.
    func end(_ reports: [ChallengeReport], seconds: Double) -> String {
        var text = ""
        for report in reports {
            let lines = details(report)
            if !lines.isEmpty { text += "\n\(report.slug)\n" + lines.map { "  \($0)\n" }.joined() }
        }
        return text + "\n" + Self.total(reports, seconds)
    }

    private func details(_ report: ChallengeReport) -> [String] {
        if let breakage = report.breakage { return ["\(breakage)"] }
        var lines = report.outcomes.flatMap { outcome in
            outcome.shortcomings.map { "\(outcome.check): \(report.folder)/\($0)" }
        }
        guard let mutation = report.mutation, listsSurvivors || mutation.percent < MutationScore.least else { return lines }
        lines += mutation.survivors.map {
            "survivor: \(report.folder)/\($0.file):\($0.line) (\($0.operator)): `\($0.before)` becomes `\($0.after)`"
        }
        return lines
    }

    private static func total(_ reports: [ChallengeReport], _ seconds: Double) -> String {
        let proved = reports.count(where: \.isProved)
        var text = proved == reports.count ? "Proved" : "Failed: \(reports.count - proved) of"
        text += " \(reports.count) challenge\(reports.count == 1 ? "" : "s")"
        let scores = reports.compactMap(\.mutation)
        let all = MutationScore(
            killed: scores.reduce(0) { $0 + $1.killed }, survivors: scores.flatMap(\.survivors),
            isSampled: scores.contains(where: \.isSampled))
        if all.total > 0 { text += "; \(all.killed) of \(all.total) mutants noticed (\(percent(all)))" }
        return text + "; \(decimals(seconds, 1)) s\n"
    }

    private func row(
        _ name: String, _ checks: String, _ slowest: String, _ fastest: String, _ mutants: String, _ score: String,
        _ time: String
    ) -> String {
        var line = name + String(repeating: " ", count: max(0, nameWidth - name.count))
        let rest = [(checks, 11), (slowest, 11), (fastest, 12), (mutants, 11), (score, 9), (time, 9)]
        for (index, (text, width)) in rest.enumerated() {
            let padding = String(repeating: " ", count: max(1, width - text.count))
            // The verdict stands to the left of its column, so that failures stand out to the right of it.
            line += index == 0 ? "  " + text + padding : padding + text
        }
        while line.hasSuffix(" ") { line.removeLast() }
        return line + "\n"
    }

    /// Rounded down: what is not enough must not read like enough.
    private static func percent(_ score: MutationScore) -> String {
        decimals((score.percent * 10).rounded(.down) / 10, 1) + " %"
    }

    private static func decimals(_ value: Double, _ count: Int) -> String { String(format: "%.\(count)f", value) }
}
