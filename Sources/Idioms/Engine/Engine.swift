internal import PythonSyntax

/// Runs rules over files: one walk for all of them, then the conditions of what they found.
public struct Engine: Sendable {
    public let rules: [RegisteredRule]
    private let lists: RuleLists

    public init(_ rules: [RegisteredRule]) {
        self.rules = rules
        lists = RuleLists(rules)
    }

    /// Everything the rules find in a file whose conditions hold, in the order of the source.
    public func review(_ file: ReviewedFile) -> [Verified] {
        var found: [Verified] = []
        var findings: [Finding] = []
        var known = RuleLists.Known(file.tree)
        for node in file.tree.nodes {
            for interest in lists.lists[lists.list(for: node, file, &known)] {
                interest.type.look(at: node, file, &findings)
                guard let finding = findings.popLast() else { continue }
                let page = rules[interest.rule].page
                guard page.python <= file.settings.targetMinor, isPlaced(finding, file) else { continue }
                if let verified = Verified(finding, page, file) { found.append(verified) }
            }
        }
        guard found.count > 1 else { return found }
        return Self.withoutSubsumed(found).sorted {
            ($0.range.lowerBound, $0.range.upperBound, $0.page.name) < (
                $1.range.lowerBound, $1.range.upperBound, $1.page.name
            )
        }
    }

    /// Before Python 3.12 the parts of an f-string have no places of their own, so that neither the place nor the text of
    /// a finding inside one would be right.
    private func isPlaced(_ finding: Finding, _ file: ReviewedFile) -> Bool {
        file.tree.pythonMinor >= 12 || !finding.node.isInsideFString
    }

    /// One finding per habit: where two overlap and one's page says that it replaces the other, the other goes.
    private static func withoutSubsumed(_ found: [Verified]) -> [Verified] {
        let subsuming = found.filter { !$0.page.subsumes.isEmpty }
        guard !subsuming.isEmpty else { return found }
        return found.filter { finding in
            !subsuming.contains {
                $0.page.subsumes.contains(finding.page.name) && $0.range.overlaps(finding.range)
            }
        }
    }
}
