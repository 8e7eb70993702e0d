internal import Foundation
internal import Practice
internal import Reporting

/// What `assay progress` prints: topics, challenges, rules; a table each.
struct ProgressText {
    let overview: ProgressOverview
    let style: TextStyle
    let now: Date

    var text: String {
        let challenges = overview.count == 1 ? "1 challenge" : "\(overview.count) challenges"
        var text = style.paint(
            "\(challenges): \(overview.solved) solved, \(overview.due(at: now)) due, \(overview.begun) begun", .bold) + "\n"
        text += section(topics)
        text += section(challengeRows)
        text += section(rules)
        if overview.rows.isEmpty { text += "\nNothing was tried yet: `assay next` proposes where to begin.\n" }
        return text
    }

    private func section(_ rows: [[String]]) -> String {
        guard rows.count > 1 else { return "" }
        let lines = Columns.text(rows).split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        return "\n" + style.paint(String(lines[0]), .dim) + "\n" + (lines.count > 1 ? lines[1] : "")
    }

    private var topics: [[String]] {
        [["TOPIC", "SOLVED", "DUE", "RUNS", "ACCEPTED", "MEDIAN TIME", ""]]
            + overview.topics.map { topic in
                [
                    topic.topic, "\(topic.solved) of \(topic.count)", "\(topic.due)", "\(topic.attempts)",
                    "\(topic.accepted)", Self.duration(topic.medianSolveSeconds), topic.isWeak ? "weak" : "",
                ]
            }
    }

    private var challengeRows: [[String]] {
        [["CHALLENGE", "STATE", "TIME", "RUNS", "HINTS", "RECALL", "LAST"]]
            + overview.rows.map { row in
                let standing = row.standing
                var state = standing.state.rawValue
                if standing.isSpoiled { state += ", editorial read before" }
                if standing.memory?.isDue(at: now) == true { state += ", due" }
                return [
                    row.item.slug, state, Self.duration(standing.solveSeconds), "\(standing.attempts)", "\(standing.hints)",
                    standing.memory.map { ElapsedText.percent($0.recall(at: now)) } ?? "-",
                    standing.lastActivity.map { ElapsedText.ago($0, now: now) } ?? "-",
                ]
            }
    }

    private var rules: [[String]] {
        [["RULE", "FOUND", "AVOIDED", "RECALL", "LAST FOUND"]]
            + overview.rules.map { rule in
                let recall = ElapsedText.percent(rule.memory.recall(at: now))
                return [
                    rule.rule, "\(rule.seen)", "\(rule.avoided)", rule.memory.isDue(at: now) ? "\(recall), due" : recall,
                    ElapsedText.ago(rule.lastSeen, now: now),
                ]
            }
    }

    private static func duration(_ seconds: Double?) -> String { seconds.map(ElapsedText.duration) ?? "-" }
}
