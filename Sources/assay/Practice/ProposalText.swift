internal import Challenges
internal import Foundation
internal import Practice
internal import Reporting

/// Proposals as `assay next` prints them, and `assay watch`.
struct ProposalText {
    let catalogue: Catalogue
    let style: TextStyle

    func text(_ proposals: [Proposal], _ proposer: Proposer, now: Date) -> String {
        guard !proposals.isEmpty else { return nothing(proposer, now) }
        return proposals.map(text).joined(separator: "\n")
    }

    private func text(_ proposal: Proposal) -> String {
        let commands: String
        var title: String
        switch proposal.subject {
        case .challenge(let slug):
            title = style.paint(slug, .bold)
            if let item = catalogue.items.first(where: { $0.slug == slug }) {
                title += "  \(item.name) (\([item.kind, item.level].filter { !$0.isEmpty }.joined(separator: ", ")))"
            }
            commands = "assay start \(slug)"
        case .rule(let name, let exercise):
            title = style.paint(name, .bold) + "  a rule of idiom"
            commands = "assay rule \(name)" + (exercise.map { "; practise it in \($0)" } ?? "")
        }
        return "\(title)\n    \(proposal.reason)\n    \(style.paint(commands, .dim))\n"
    }

    private func nothing(_ proposer: Proposer, _ now: Date) -> String {
        var text = "Nothing is begun, due, weak or new here."
        if let next = proposer.nextDue() {
            let days = Int((next.date.timeIntervalSince(now) / 86_400).rounded(.up))
            text += " The next to repeat is \(next.slug), in \(days == 1 ? "a day" : "\(max(days, 0)) days")."
        }
        return text + "\n"
    }
}
