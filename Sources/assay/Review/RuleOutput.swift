internal import Challenges
internal import Idioms
internal import Reporting

/// Pages of rules on standard output.
enum RuleOutput {
    static func write(
        _ rules: [RegisteredRule], _ format: RuleCommand.Format, _ colour: ColourChoice, isList: Bool
    ) {
        switch format {
        case .json: Output.write(RuleReference.json(rules))
        case .markdown: Output.write(RuleReference.markdown(rules))
        case .full:
            let style = Output.style(1, colour: colour)
            let pages =
                isList
                ? rules.map { "\($0.page.code)  \($0.page.name): \($0.page.summary)\n" }
                : rules.map { RulePageText.text($0, style) }
            Output.write(pages.joined(separator: isList ? "" : "\n"))
        }
    }

    /// `; did you mean X?`, or nothing.
    static func advice(_ word: String, among names: [String]) -> String {
        SpellingSuggestion.advice(for: word, among: names)
    }
}
