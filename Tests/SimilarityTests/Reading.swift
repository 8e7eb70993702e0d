import Foundation
import InterpreterThread
import PythonEmbedding
import PythonSyntax
import Similarity

/// Fingerprints sources, parsed on the interpreter's thread.
enum Reading {
    static func report(_ source: String, _ fingerprinter: Fingerprinter = Fingerprinter()) async throws
        -> FingerprintReport
    {
        try await PythonThread.shared.run { interpreter in
            fingerprinter.fingerprint(try SyntaxReader(interpreter).read(Array(source.utf8)))
        }
    }

    /// Whether two sources are the same in all that is compared. Stretches are short, so that every token counts.
    static func areAlike(_ one: String, _ other: String) async throws -> Bool {
        let fingerprinter = Fingerprinter(gram: 2, window: 1)
        let a = try await report(one, fingerprinter)
        let b = try await report(other, fingerprinter)
        let hashes = [a, b].map { $0.fingerprints.map(\.hash).sorted() }
        return a.tokenCount == b.tokenCount && hashes[0] == hashes[1]
    }

    /// The project's challenges.
    static let challenges = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Challenges")
        .standardizedFileURL

    static func text(_ path: String) throws -> String {
        try String(contentsOf: challenges.appending(path: path), encoding: .utf8)
    }

    /// Slugs of the challenges that have a starter and both accepted solutions.
    static func slugs() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: challenges.path).sorted().filter { slug in
            ["attachments/starter.py", "submissions/accepted/plain.py", "submissions/accepted/idiomatic.py"]
                .allSatisfy { FileManager.default.fileExists(atPath: challenges.appending(path: "\(slug)/\($0)").path) }
        }
    }

    /// Paths of the submissions of one verdict, below the challenges.
    static func submissions(_ slug: String, _ verdict: String) -> [String] {
        let folder = "\(slug)/submissions/\(verdict)"
        let names = try? FileManager.default.contentsOfDirectory(atPath: challenges.appending(path: folder).path)
        return (names ?? []).filter { $0.hasSuffix(".py") }.sorted().map { "\(folder)/\($0)" }
    }
}
