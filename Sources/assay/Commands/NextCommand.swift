internal import ArgumentParser
internal import Challenges
internal import Foundation
internal import Practice

struct NextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "next", abstract: "Propose what to practise next, and say why.",
        discussion: """
            In turn: what is begun; solved challenges that are about to be forgotten; habits that the reviewer found and whose
            better way is about to be forgotten; topics that went badly; what is new. How memory fades is an estimate: half of
            it in six days after the first time, ever more slowly after each repetition.
            """)

    @Option(name: .long, help: "Only of this topic, or of this topic of rules.")
    var topic: String?

    @Option(name: .long, help: "Only challenges of this level: fundamentals, intermediate or senior.")
    var level: String?

    @Option(name: .long, help: "Only challenges of this kind.")
    var kind: String?

    @Option(name: [.customShort("n"), .long], help: "Proposals at most.")
    var count = 5

    @Option(name: .long, help: "Colours: auto, always or never.")
    var color = ColourChoice.auto

    @OptionGroup var library: LibraryOptions
    @OptionGroup var store: PracticeStoreOptions

    func run() throws {
        guard (1...1000).contains(count) else { throw Failure("--count \(count): give a number from 1 to 1000") }
        let catalogue = try library.catalogue()
        try ChoiceCheck(catalogue: catalogue).check(topic: topic, level: level, kind: kind)
        let history: PracticeHistory
        do { history = try PracticeHistory(try store.openForReading()) } catch let error as Failure { throw error } catch {
            throw Failure("\(error)")
        }
        let now = Date()
        let proposer = Proposer(
            catalogue, history, wish: Proposer.Wish(topic: topic, level: level, kind: kind), now: now)
        let text = ProposalText(catalogue: catalogue, style: Output.style(1, colour: color))
        Output.write(text.text(proposer.proposals(atMost: count), proposer, now: now))
    }
}
