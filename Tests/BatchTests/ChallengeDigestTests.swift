import Challenges
import Digests
import TemporaryFolders
import Testing

@testable import Batch

@Suite("digests of challenges")
struct ChallengeDigestTests {
    /// A set that lists the same names in another order: its room is another.
    private static func cases(room: Int) -> Set<String> {
        var cases: Set<String> = []
        cases.reserveCapacity(room)
        for number in 0..<40 { cases.insert("secret/\(number)") }
        return cases
    }

    private static func challenge(_ scoring: Scoring?) -> Challenge {
        var challenge = Challenge(slug: "x", name: "x", kind: .tests, entryPoint: "")
        challenge.scoring = scoring
        return challenge
    }

    private static func scoring(room: Int) -> Scoring {
        Scoring(
            groups: [Scoring.Group(name: "a", points: 1, aggregation: .sum, cases: cases(room: room))], acceptPercent: 70,
            required: cases(room: room))
    }

    @Test("sets in another order are the same challenge, so that a run can be resumed by another process")
    func order() {
        let (one, other) = (Self.scoring(room: 40), Self.scoring(room: 4_000))
        #expect(Array(one.required) != Array(other.required), "the orders should differ, or this shows nothing")
        #expect(Digest(of: Self.challenge(one)) == Digest(of: Self.challenge(other)))
    }

    @Test("everything in a score decides", arguments: 0..<6)
    func content(change: Int) {
        var scoring = Self.scoring(room: 40)
        switch change {
        case 0: scoring.acceptPercent = 71
        case 1: scoring.required.remove("secret/1")
        case 2: scoring.groups[0].cases.remove("secret/1")
        case 3: scoring.groups[0].points = 2
        case 4: scoring.groups[0].aggregation = .min
        default: scoring.groups.append(Scoring.Group(name: "b", points: 0, aggregation: .min, cases: []))
        }
        #expect(Digest(of: Self.challenge(scoring)) != Digest(of: Self.challenge(Self.scoring(room: 40))))
    }

    @Test("a challenge without scores has the digest that stores of earlier versions have")
    func unscored() throws {
        // The challenge of the store that the tests of the store bring up to date.
        let folder = try TemporaryFolder([
            "fixture/problem.yaml": "name: Fixture\nkind: function\nentry_point: f\n",
            "fixture/data/sample/cases.doctest": "# one\n>>> f(1)\n2\n\n# two\n>>> f(-1)\n0\n",
        ])
        let digest = Digest(of: try ChallengeReader(folder: "\(folder.path)/fixture").read())
        #expect(digest.hex == "fcf4e5f7cd0c7ae7d93fb8d70ae4968d7ad67e12822d11093ec4c31bc5f3e708")
    }
}
