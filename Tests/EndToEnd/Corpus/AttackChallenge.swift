import TemporaryFolders

@testable import Challenges

/// The challenge that attacks on function challenges pretend to solve.
struct AttackChallenge: Sendable {
    private let challenge: Challenge

    init() throws {
        let folder = try TemporaryFolder()
        try folder.write("name: Answers\nkind: function\nentry_point: answer\n", to: "answers/problem.yaml")
        try folder.write(
            """
            # number
            >>> answer(20)
            4242

            # list
            >>> answer([1, 2])
            [7411, 7412]

            # text
            >>> answer("word")
            'marker-93187'

            """, to: "answers/data/secret/cases.doctest")
        challenge = try ChallengeReader(folder: folder.path + "/answers").read()
    }

    /// With an attack's limits; results tell everything, to be redacted later.
    func with(_ limits: Limits) -> Challenge {
        var challenge = challenge
        challenge.limits = limits
        challenge.show = .all
        return challenge
    }
}
