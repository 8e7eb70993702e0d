import Foundation
import InterpreterThread
import Mutation
import PythonEmbedding
import PythonSyntax

/// Mutates sources, parsed on the interpreter's thread.
enum Mutating {
    /// What became of one source, with those of its mutants that are no Python or the same as it.
    struct Result: Sendable {
        var mutants: [Mutant]
        var bad: [String]
    }

    static func mutants(of source: String, by operators: [any MutationOperator.Type] = MutationOperators.all)
        async throws -> Result
    {
        try await PythonThread.shared.run { interpreter in
            let reader = try SyntaxReader(interpreter)
            let bytes = Array(source.utf8)
            let mutants = Mutator(operators: operators).mutants(of: try reader.read(bytes))
            var bad: [String] = []
            for mutant in mutants {
                let mutated = try mutant.source(from: bytes)
                if mutated == bytes { bad.append("the same: \(mutant)") }
                do { _ = try reader.read(mutated) } catch { bad.append("\(mutant): \(error)") }
            }
            return Result(mutants: mutants, bad: bad)
        }
    }

    static func report(_ request: MutationRequest) async throws -> MutationReport {
        try await PythonThread.shared.run { interpreter in
            MutationReport(to: request, tree: try SyntaxReader(interpreter).read(request.source))
        }
    }

    /// The project's challenges.
    static let challenges = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Challenges")
        .standardizedFileURL

    /// Every accepted submission, by path below the challenges.
    static func acceptedSubmissions() throws -> [String] {
        let files = FileManager.default.enumerator(atPath: challenges.path)
        return (files?.compactMap { $0 as? String } ?? [])
            .filter { $0.contains("/submissions/accepted/") && $0.hasSuffix(".py") }.sorted()
    }
}
