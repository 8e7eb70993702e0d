import Idioms
import Testing

/// An idiom that is used well is a habit that was avoided.
@Suite("praises")
struct PraiseTests {
    @Test("every praise names rules that there are")
    func habits() {
        let rules = Set(RuleRegistry.pages.map(\.name))
        #expect(Praises.habits.count >= 12)
        for (text, habits) in Praises.habits {
            #expect(!habits.isEmpty, "\(text)")
            for habit in habits { #expect(rules.contains(habit), "\(text): \(habit)") }
        }
    }
}
