internal import ArgumentParser
internal import Challenges

struct EditorialCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "editorial", abstract: "How to think about a challenge; opens with an accepted run.")

    @Argument(help: "Slug or folder of the challenge (default: that of the practice folder here).")
    var challenge: String?

    @Flag(name: .long, help: "Open it before the challenge is solved; that is remembered.")
    var spoil = false

    @OptionGroup var library: LibraryOptions
    @OptionGroup var store: PracticeStoreOptions

    func run() throws {
        let challenge = try library.practised(challenge, "editorial")
        let practice = try ChallengePractice(challenge, store.open())
        guard practice.isSolved || spoil else {
            throw Failure(try practice.wayToEditorial(), status: Status.notAccepted)
        }
        Output.write(Self.text(challenge, try practice.editorial()))
    }

    static func text(_ challenge: Challenge, _ text: String) -> String {
        "\(challenge.name): editorial\n\n\(text)\(text.hasSuffix("\n") ? "" : "\n")"
    }
}
