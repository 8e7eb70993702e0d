import Challenges
import TemporaryFolders

/// Challenges whose expected values, answers and validator hold markers that no candidate may come across.
struct SecretChallenge: Sendable, CustomStringConvertible {
    enum Kind: String, Sendable, CaseIterable { case function, program, validated }

    let kind: Kind
    let challenge: Challenge
    private let folder: TemporaryFolder

    var description: String { kind.rawValue }
    var packageFolder: String { challenge.folder }
    var form: Search.Form { kind == .function ? .function : .program }

    /// Marker in the input of each case, in the order of the cases.
    static let inputs = ["marker-10001-one", "marker-10002-two", "marker-10003-three"]

    init(_ kind: Kind) throws {
        self.kind = kind
        folder = try TemporaryFolder()
        let limits = "limits:\n  time_limit: 10\n  wall_limit: 60\n  memory: 256\n"
        switch kind {
        case .function:
            try folder.write("name: S\nkind: function\nentry_point: answer\n" + limits, to: "secret/problem.yaml")
            let cases = Self.inputs.enumerated().map { ">>> answer('\($1)')\n'marker-2000\($0)-expected'\n" }
            try folder.write(cases.joined(separator: "\n"), to: "secret/data/secret/cases.doctest")
        case .program, .validated:
            let validation = kind == .validated ? "validation: custom\nvalidator_flags: marker-60000-flag\n" : ""
            try folder.write("name: S\nkind: program\n\(validation)\(limits)", to: "secret/problem.yaml")
            for (index, input) in Self.inputs.enumerated() {
                try folder.write(input + "\n", to: "secret/data/secret/\(index).in")
                try folder.write("marker-2000\(index)-expected\n", to: "secret/data/secret/\(index).ans")
            }
            guard kind == .validated else { break }
            try folder.write(
                """
                import sys
                SECRET = "marker-50000-validator"
                print(open(sys.argv[2]).read(), file=sys.stderr)
                sys.exit(43)

                """, to: "secret/output_validators/validate.py")
        }
        var challenge = try ChallengeReader(folder: folder.path + "/secret").read()
        challenge.show = .all
        self.challenge = challenge
    }
}
