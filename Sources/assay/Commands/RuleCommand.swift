internal import ArgumentParser
internal import Idioms

struct RuleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rule", abstract: "Explain a rule of the reviewer: why, what instead, when not.",
        discussion: "NAME is a rule's name or code; `assay explain` finds one by another tool's code.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case full, markdown, json }

    @Argument(help: "Name or code of the rule.", completion: .custom { _, _, _ in RuleRegistry.rules.map(\.page.name) })
    var name: String?

    @Flag(name: .long, help: "Every rule.")
    var all = false

    @Option(name: .long, help: "full, markdown or json.")
    var outputFormat = Format.full

    @Option(name: .long, help: "Colours: auto, always or never.")
    var color = ColourChoice.auto

    func run() throws {
        guard all != (name != nil) else { throw Failure("name one rule, or give --all") }
        RuleOutput.write(try rules(), outputFormat, color, isList: all)
    }

    private func rules() throws -> [RegisteredRule] {
        guard let name else { return RuleRegistry.rules.sorted { $0.page.code < $1.page.code } }
        let found = RuleRegistry.rules.filter {
            $0.page.name == name.lowercased() || $0.page.code.lowercased() == name.lowercased()
        }
        if found.isEmpty {
            let names = RuleRegistry.rules.flatMap { [$0.page.name, $0.page.code] }
            throw Failure(
                "there is no rule `\(name)`\(RuleOutput.advice(name, among: names)); `assay rule --all` lists them")
        }
        return found
    }
}
