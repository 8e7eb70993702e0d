internal import ArgumentParser
internal import Idioms

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explain a code of ruff, pylint, flake8 or refurb that a rule covers.")

    @Argument(help: ArgumentHelp("The code as that tool prints it, or a rule's name.", valueName: "code"))
    var code: String

    @Option(name: .long, help: "full, markdown or json.")
    var outputFormat = RuleCommand.Format.full

    @Option(name: .long, help: "Colours: auto, always or never.")
    var color = ColourChoice.auto

    func run() throws {
        let found = RuleRegistry.rules.filter { $0.page.isMeant(by: code) }
        guard !found.isEmpty else {
            let codes = RuleRegistry.rules.flatMap { [$0.page.name, $0.page.code] + $0.page.peers }
            throw Failure(
                "no rule covers `\(code)`\(RuleOutput.advice(code, among: codes)); `assay rule --all` lists what there is"
            )
        }
        RuleOutput.write(found, outputFormat, color, isList: false)
    }
}
