internal import ArgumentParser
internal import Challenges

struct HintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hint", abstract: "Give the next hint of a challenge; they go from a nudge to the idea.",
        discussion: "Hints stay readable: --all shows those given so far, and all of them once the challenge is solved.")

    @Argument(help: "Slug or folder of the challenge (default: that of the practice folder here).")
    var challenge: String?

    @Flag(name: .long, help: "Those given so far; after an accepted run all.")
    var all = false

    @OptionGroup var library: LibraryOptions
    @OptionGroup var store: PracticeStoreOptions

    func run() throws {
        let challenge = try library.practised(challenge, "hint")
        let practice = try ChallengePractice(challenge, all ? store.openForReading() : store.open())
        let hints = try practice.hints()
        guard !hints.isEmpty else { throw Failure("\(challenge.slug) has no hints", status: Status.notAccepted) }
        let next = "`assay hint\(self.challenge.map { " \($0)" } ?? "")`"
        if all {
            let shown = practice.isSolved ? Array(1...hints.count) : practice.given.filter { $0 <= hints.count }
            guard !shown.isEmpty else {
                Output.error("no hint of \(challenge.slug) was given yet; \(next) gives the first of \(hints.count)")
                return
            }
            Output.write(shown.map { Self.text(challenge, $0, hints.count, hints[$0 - 1]) }.joined(separator: "\n"))
            return
        }
        guard let hint = try practice.nextHint() else {
            Output.error("all \(hints.count) hints of \(challenge.slug) were given; --all shows them again")
            return
        }
        Output.write(Self.text(challenge, hint.number, hint.count, hint.text))
        if hint.number < hint.count { Output.error("\n\(next) gives the next") }
    }

    static func text(_ challenge: Challenge, _ number: Int, _ count: Int, _ text: String) -> String {
        "\(challenge.name): hint \(number) of \(count)\n\n\(text)\n"
    }
}
