internal import Challenges
internal import Idioms
internal import Practice

extension LibraryOptions {
    /// All challenges with their ground, and the rules that are on; broken packages are warned of.
    func catalogue() throws -> Catalogue {
        let library = try library()
        let items = library.all().compactMap { listing -> Catalogue.Item? in
            switch listing.challenge {
            case .success(let challenge): return Catalogue.Item(challenge)
            case .failure(let error):
                Output.error("warning: \(error)")
                return nil
            }
        }
        guard !items.isEmpty else { throw Failure("no challenges found in \(library.roots.joined(separator: ", "))") }
        let ground: Ground
        do { ground = try library.ground() } catch { throw Failure("\(error)") }
        let rules = RuleRegistry.pages.filter { $0.level <= .idiom }
            .map { Catalogue.Rule(name: $0.name, topic: $0.topic.rawValue) }
        return Catalogue(items: items, ground: ground, rules: rules)
    }
}

/// Which challenges are meant.
struct ChoiceCheck {
    let catalogue: Catalogue

    /// A topic that nothing has is a slip; so are unknown levels and kinds.
    func check(topic: String?, level: String?, kind: String?) throws {
        let topics = Set(catalogue.items.flatMap(\.topics)).union(catalogue.ground.lines.map(\.topic))
            .union(catalogue.rules.map(\.topic))
        if let topic, !topics.contains(topic) {
            let advice = SpellingSuggestion.advice(for: topic, among: topics.sorted())
            throw Failure("--topic \(topic): there is no such topic\(advice)")
        }
        if let level, !Catalogue.levels.contains(level) {
            throw Failure("--level \(level): choose one of \(Catalogue.levels.joined(separator: ", "))")
        }
        let kinds = Challenge.Kind.allCases.map(\.rawValue)
        if let kind, !kinds.contains(kind) { throw Failure("--kind \(kind): choose one of \(kinds.joined(separator: ", "))") }
    }
}
