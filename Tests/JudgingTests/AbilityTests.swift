import Challenges
import Testing

extension RealWorkers {
    /// Every flag of the package format's table, and every other way to say what is expected.
    @Suite("abilities of a package", .serialized)
    struct AbilityTests {
        @Test(
            "what meets it is accepted, what does not is not",
            arguments: Ability.flags + Ability.expectations + Ability.programs)
        func ability(_ ability: Ability) async throws {
            for source in ability.accepted {
                let judgement = try await ability.fixture.judge(source)
                let why = judgement.cases.map(\.message)
                #expect(judgement.verdict == .accepted, "\(source): \(why)", sourceLocation: ability.place)
            }
            for (source, message) in ability.rejected {
                let judgement = try await ability.fixture.judge(source)
                #expect(judgement.verdict == .wrongAnswer, "\(source)", sourceLocation: ability.place)
                let why = judgement.cases.first { $0.verdict != .accepted }?.message
                #expect(why == message, "\(source)", sourceLocation: ability.place)
            }
        }
    }
}
