internal import ArgumentParser
internal import Challenges
internal import Foundation
internal import Practice
internal import Reporting

struct ProgressCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress", abstract: "Show what is solved, what is due, and how long it took.")

    @Option(name: .long, help: "Only of this topic, or of this topic of rules.")
    var topic: String?

    @Option(name: .long, help: "Colours: auto, always or never.")
    var color = ColourChoice.auto

    @OptionGroup var library: LibraryOptions
    @OptionGroup var store: PracticeStoreOptions

    func run() throws {
        let catalogue = try library.catalogue()
        try ChoiceCheck(catalogue: catalogue).check(topic: topic, level: nil, kind: nil)
        let history: PracticeHistory
        do { history = try PracticeHistory(try store.openForReading()) } catch let error as Failure { throw error } catch {
            throw Failure("\(error)")
        }
        let now = Date()
        let overview = ProgressOverview(catalogue, history, topic: topic, now: now)
        Output.write(ProgressText(overview: overview, style: Output.style(1, colour: color), now: now).text)
    }
}
