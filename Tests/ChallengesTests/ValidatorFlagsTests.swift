import Challenges
import Testing

@Suite("validator flags")
struct ValidatorFlagsTests {
    @Test("all flags are read")
    func all() throws {
        let flags = try ValidatorFlags(
            parsing: """
                float_absolute_tolerance 1e-3 float_relative_tolerance 0.5\tcase_sensitive
                space_change_sensitive exact_types any_order any_order_nested any_of take 7 printed pairs
                """)
        var wanted = ValidatorFlags()
        (wanted.absoluteTolerance, wanted.relativeTolerance, wanted.take) = (1e-3, 0.5, 7)
        (wanted.isCaseSensitive, wanted.isSpaceSensitive, wanted.exactTypes) = (true, true, true)
        (wanted.anyOrder, wanted.anyOrderNested, wanted.anyOf, wanted.printed) = (true, true, true, true)
        wanted.pairs = true
        #expect(flags == wanted)
    }

    @Test("a directive adds to the flags of the challenge")
    func base() throws {
        let base = try ValidatorFlags(parsing: "float_tolerance 1e-6")
        let flags = try ValidatorFlags(parsing: "any_order", over: base)
        #expect(flags.anyOrder && flags.absoluteTolerance == 1e-6 && flags.relativeTolerance == 1e-6)
    }

    @Test("an error names the word", arguments: [
        ("any-order", "unknown flag `any-order`; did you mean any_order?"),
        ("tolerance 1", "unknown flag `tolerance`; did you mean float_tolerance?"),
        ("take", "the flag `take` needs a number after it"),
        ("take any_order", "the flag `take` needs a number after it"),
        ("take 0", "the flag `take` needs a whole number from 1 to 1000000, not `0`"),
        ("float_tolerance x", "the flag `float_tolerance` needs a number such as 1e-6, not `x`"),
        ("float_tolerance -1", "the flag `float_tolerance` needs a number such as 1e-6, not `-1`"),
        ("float_tolerance nan", "the flag `float_tolerance` needs a number such as 1e-6, not `nan`"),
    ])
    func failure(_ text: String, _ message: String) {
        do {
            _ = try ValidatorFlags(parsing: text)
            Issue.record("\(text) was read")
        } catch {
            #expect(error.description == message)
        }
    }
}
