internal import SafeText
internal import WorkerProtocol

/// The last lines for people: how many there are, how many were fixed, how many can be.
public enum FindingSummary {
    /// One line or more, each with its line end.
    public static func text(_ run: ReviewRun, _ style: TextStyle) -> String {
        let counts = Counts(run)
        return total(counts, run, style) + appliedRules(run, style) + fixable(counts, run, style)
    }

    /// Nothing where the caller wants none.
    static func ending(_ run: ReviewRun, _ style: TextStyle) -> String {
        run.showsSummary ? text(run, style) : ""
    }

    private struct Counts {
        var left = 0
        var fixed = 0
        /// Of those left.
        var safe = 0
        var unsafe = 0

        init(_ run: ReviewRun) {
            for file in run.files {
                fixed += file.report.applied.values.reduce(0) { $0 + Int($1) }
                left += file.report.syntaxError == nil ? file.report.findings.count : 1
                for finding in file.report.findings where finding.fix?.edits.isEmpty == false {
                    switch finding.applicability {
                    case .safe: safe += 1
                    case .unsafe: unsafe += 1
                    case .displayOnly: break
                    }
                }
            }
        }
    }

    private static func total(_ counts: Counts, _ run: ReviewRun, _ style: TextStyle) -> String {
        if counts.fixed > 0 {
            let verb = run.fixing == .preview ? "would fix" : "fixed"
            return "Found \(counts.left + counts.fixed), \(verb) \(counts.fixed), \(counts.left) left.\n"
        }
        guard counts.left > 0 else { return style.paint("Nothing found.", .green) + "\n" }
        return "Found \(Quantity.count(counts.left, "finding")).\n"
    }

    /// The rules that fixed something, the busiest first.
    private static func appliedRules(_ run: ReviewRun, _ style: TextStyle) -> String {
        var applied: [String: Int] = [:]
        for file in run.files {
            for (rule, count) in file.report.applied { applied[rule, default: 0] += Int(count) }
        }
        let width = applied.values.map { String($0).count }.max() ?? 0
        let visible = VisibleText(style)
        return applied.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { rule, count in
            let margin = String(repeating: " ", count: 2 + width - String(count).count)
            let code = run.code(of: rule).map { $0 + " " } ?? ""
            return "\(margin)\(count) \(code)\(visible.line(rule))\n"
        }.joined()
    }

    private static func fixable(_ counts: Counts, _ run: ReviewRun, _ style: TextStyle) -> String {
        let now = counts.safe + (run.includesUnsafe ? counts.unsafe : 0)
        let more = run.includesUnsafe ? 0 : counts.unsafe
        let option = run.includesUnsafe ? "`--fix --unsafe-fixes`" : "`--fix`"
        if now > 0 {
            let hidden = more > 0 ? " (\(more) more with `--unsafe-fixes`)" : ""
            return "\(FindingHeader.mark(style)) \(now) fixable with \(option)\(hidden).\n"
        }
        return more > 0 ? "\(more) fixable with `--fix --unsafe-fixes`.\n" : ""
    }
}
