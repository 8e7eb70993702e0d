public import Idioms
internal import SafeText

/// All rules in one document.
public enum RuleReference {
    /// A table for each topic, then a section for each rule with its examples.
    public static func markdown(_ rules: [RegisteredRule]) -> String {
        let topics = Topic.allCases.map { topic in
            (topic, rules.filter { $0.page.topic == topic }.sorted { $0.page.code < $1.page.code })
        }.filter { !$0.1.isEmpty }
        var text = "# Rules\n\nWritten by `assay rule --all`: change the rules, not this page.\n\n"
        for (topic, rules) in topics { text += RuleMarkdown.table(topic, rules.map(\.page)) + "\n" }
        for (_, rules) in topics {
            for rule in rules { text += RuleMarkdown.section(rule) }
        }
        return text
    }

    /// An array with an object for each rule, by code.
    public static func json(_ rules: [RegisteredRule]) -> String {
        let objects = rules.sorted { $0.page.code < $1.page.code }.map(object)
        return JSONValue.array(objects).text(indented: true) + "\n"
    }

    private static func object(_ rule: RegisteredRule) -> JSONValue {
        let page = rule.page
        let examples = rule.examples()
        return [
            "name": .string(page.name),
            "code": .string(page.code),
            "topic": .string(page.topic.rawValue),
            "level": .string(page.level.rawValue),
            "confidence": .string(page.confidence.rawValue),
            "summary": .string(page.summary),
            "why": .string(page.why),
            "instead": .string(page.instead),
            "when_not": .string(page.whenNot),
            "fix_safety": .string(page.fixSafety),
            "peers": JSONValue(page.peers),
            "reading": JSONValue(page.reading),
            "measured": page.measured.map(JSONValue.string) ?? .null,
            "examples": [
                "flagged": .array(
                    examples.flagged.map {
                        ["before": .string($0.source), "after": $0.after.map(JSONValue.string) ?? .null]
                    }),
                "silent": .array(examples.silent.map { ["code": .string($0.source)] }),
            ],
        ]
    }
}
