import Idioms
import Reviewing
import Testing

@Suite("selecting rules")
struct RuleSelectionTests {
    static func page(
        _ name: String, _ code: String, _ topic: Topic, _ level: Level, _ peers: [String] = []
    ) -> RulePage {
        RulePage(
            name: name, code: code, topic: topic, level: level, summary: "", why: "", instead: "", whenNot: "",
            fixSafety: "", peers: peers)
    }

    static let catalogue = RuleCatalogue([
        page("append-loop", "LOP001", .loops, .idiom, ["PERF401", "FURB138", "W8401"]),
        page("mutable-loop", "LOP012", .loops, .bugProne, ["B909"]),
        page("counter-loop", "LOP013", .loops, .taste, ["SIM113"]),
        page("index-loop", "ITR001", .iteration, .idiom, ["C0200"]),
        page("compare-none", "CND001", .conditions, .bugProne, ["E711", "C0121"]),
        page("compare-true", "CND002", .conditions, .idiom, ["E712", "C0121", "PLR0001"]),
        page("ternary", "CND015", .conditions, .taste, ["SIM108", "PLW0002"]),
    ])

    /// By the last three letters of the codes.
    static func numbers(_ layers: [RuleSelection.Layer]) throws -> [String] {
        let selection = try RuleSelection(layers, in: catalogue)
        return catalogue.pages.filter { selection.rules.contains($0.name) }.map(\.code)
    }

    @Test(
        "a word means",
        arguments: [
            ("append-loop", ["LOP001"]), ("APPEND-loop", ["LOP001"]), ("lop012", ["LOP012"]),
            ("LOP", ["LOP001", "LOP012", "LOP013"]), ("LOP01", ["LOP012", "LOP013"]),
            ("loops", ["LOP001", "LOP012", "LOP013"]), ("bug-prone", ["LOP012", "CND001"]),
            ("taste", ["LOP013", "CND015"]), ("PERF401", ["LOP001"]), ("C0121", ["CND001", "CND002"]),
            ("SIM", ["LOP013", "CND015"]), ("SIM10", ["CND015"]), ("C", ["ITR001", "CND001", "CND002"]),
            ("PL", ["CND002", "CND015"]), ("PLR", ["CND002"]), ("W8", ["LOP001"]),
            ("all", ["LOP001", "LOP012", "LOP013", "ITR001", "CND001", "CND002", "CND015"]),
        ])
    func words(_ word: String, _ codes: [String]) throws {
        #expect(try Self.numbers([.init(select: [word])]) == codes)
    }

    static let selections: [([RuleSelection.Layer], [String])] = [
        ([], ["LOP001", "LOP012", "ITR001", "CND001", "CND002"]),
        ([.init(level: "bug-prone")], ["LOP012", "CND001"]),
        ([.init(level: "taste")], ["LOP001", "LOP012", "LOP013", "ITR001", "CND001", "CND002", "CND015"]),
        ([.init(ignore: ["loops"])], ["ITR001", "CND001", "CND002"]),
        ([.init(extendSelect: ["ternary"])], ["LOP001", "LOP012", "ITR001", "CND001", "CND002", "CND015"]),
        ([.init(extendSelect: ["LOP001"], ignore: ["loops", "idiom"])], ["LOP001", "CND001"]),
        ([.init(select: ["loops"], ignore: ["counter-loop"])], ["LOP001", "LOP012"]),
        ([.init(select: ["loops"], ignore: ["loops"])], []),
        ([.init(select: ["LOP01"], ignore: ["LOP"])], ["LOP012", "LOP013"]),
        ([.init(select: ["ALL"], ignore: ["conditions", "taste"])], ["LOP001", "LOP012", "ITR001"]),
        ([.init(select: ["loops"], level: "idiom")], ["LOP001", "LOP012"]),
        ([.init(select: ["loops", "ternary"], level: "bug-prone")], ["LOP012", "CND015"]),
        ([.init(select: [])], []),
        // The command line over a file.
        ([.init(select: ["loops"]), .init(select: ["iteration"])], ["ITR001"]),
        ([.init(ignore: ["append-loop"]), .init(select: ["loops"])], ["LOP012", "LOP013"]),
        ([.init(ignore: ["append-loop"]), .init(select: ["append-loop"])], ["LOP001"]),
        ([.init(ignore: ["loops"]), .init(select: ["LOP"])], ["LOP001", "LOP012", "LOP013"]),
        ([.init(level: "taste"), .init(level: "bug-prone")], ["LOP012", "CND001"]),
        ([.init(extendSelect: ["CND015"]), .init(ignore: ["conditions"])], ["LOP001", "LOP012", "ITR001", "CND015"]),
    ]

    @Test("what is on", arguments: selections)
    func selection(_ layers: [RuleSelection.Layer], _ codes: [String]) throws {
        #expect(try Self.numbers(layers) == codes)
    }

    @Test("what may rewrite")
    func fixable() throws {
        let some = try RuleSelection([.init(fixable: ["loops"], unfixable: ["LOP001"])], in: Self.catalogue)
        #expect(some.fixable == ["mutable-loop", "counter-loop"])
        let others = try RuleSelection([.init(unfixable: ["SIM", "C0121"])], in: Self.catalogue)
        #expect(others.fixable == ["append-loop", "mutable-loop", "index-loop"])
    }

    static let errors: [(RuleSelection.Layer, String)] = [
        (.init(select: ["append-lop"]), "--select: there is no rule `append-lop`; did you mean append-loop?"),
        (.init(file: "a/pyproject.toml", ignore: ["lops"]),
         "a/pyproject.toml: ignore: there is no rule `lops`; did you mean loops?"),
        (.init(extendSelect: ["LOP0O1"]), "--extend-select: there is no rule `LOP0O1`; did you mean LOP001?"),
        (.init(select: [""]),
         "--select: an empty text names no rule; name a rule, its code, a topic, a level, or another tool's code"),
        (.init(level: "tast"), "--level: there is no level `tast`; did you mean taste?"),
        (.init(unfixable: ["S"]),
         "--unfixable: there is no rule `S`; name a rule, its code, a topic, a level, or another tool's code"),
    ]

    @Test("words that mean nothing", arguments: errors)
    func unknown(_ layer: RuleSelection.Layer, _ message: String) {
        let error = #expect(throws: ReviewError.self) { try RuleSelection([layer], in: Self.catalogue) }
        #expect(error?.description == message)
    }
}
