import Challenges
import TemporaryFolders

/// A small challenge package, written for one judgement and removed after it.
struct Fixture: Sendable {
    /// Contents by path relative to the package.
    var files: [String: String]

    /// A challenge of a function `f`.
    ///
    /// - Parameters:
    ///   - cases: a doctest file, all of it samples.
    ///   - problem: further lines of `problem.yaml`.
    init(_ cases: String, _ problem: String = "", kind: String = "function", validator: String? = nil) {
        files = [
            "problem.yaml": "name: Fixture\nkind: \(kind)\nentry_point: \(kind == "class" ? "C" : "f")\n\(problem)\n",
            "data/sample/cases.doctest": cases,
        ]
        add(validator: validator)
    }

    /// A challenge of a program with one sample.
    init(program input: String, answer: String, _ problem: String = "", validator: String? = nil) {
        files = [
            "problem.yaml": "name: Fixture\n\(problem)\n", "data/sample/1.in": input, "data/sample/1.ans": answer,
        ]
        add(validator: validator)
    }

    private mutating func add(validator: String?) {
        guard let validator else { return }
        files["output_validators/validate.py"] = validator
        files["problem.yaml"]! += "validation: custom\n"
    }

    /// The same package with its samples made secret.
    var hidden: Fixture {
        var fixture = self
        fixture.files = Dictionary(
            uniqueKeysWithValues: files.map { ($0.key.replacing("data/sample/", with: "data/secret/"), $0.value) })
        return fixture
    }

    func judge(_ source: String) async throws -> Judgement { try await judge(Array(source.utf8)) }

    func judge(_ source: [UInt8]) async throws -> Judgement {
        let folder = try TemporaryFolder(files)
        defer { withExtendedLifetime(folder) {} }
        return try await RealWorkers.judge(try ChallengeReader(folder: folder.path).read(), source)
    }
}
