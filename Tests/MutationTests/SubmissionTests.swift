import Foundation
import Mutation
import Testing

@Suite("Mutants of the challenges' accepted submissions")
struct SubmissionTests {
    @Test("all parse, all differ, none twice, in order")
    func submissions() async throws {
        let paths = try Mutating.acceptedSubmissions()
        try #require(paths.count >= 20)
        var total = 0
        for path in paths {
            let source = try String(contentsOf: Mutating.challenges.appending(path: path), encoding: .utf8)
            let result = try await Mutating.mutants(of: source)
            #expect(result.bad.isEmpty, "\(path)")
            let bytes = Array(source.utf8)
            #expect(Set(try result.mutants.map { try $0.source(from: bytes) }).count == result.mutants.count, "\(path)")
            let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
            for mutant in result.mutants {
                let line = lines[mutant.line - 1].trimmingCharacters(in: .whitespaces)
                #expect(mutant.before == line, "\(path): \(mutant)")
                #expect(mutant.after != line, "\(path): \(mutant)")
            }
            let order = result.mutants.map { ($0.line, $0.operator) }
            #expect(zip(order, order.dropFirst()).allSatisfy { $0 <= $1 }, "\(path)")
            // Of a solution of several files, some only hand names on.
            let isPart = path.split(separator: "/").count > 4
            #expect(!result.mutants.isEmpty || isPart, "\(path)")
            print("\(path): \(result.mutants.count) mutants")
            total += result.mutants.count
        }
        print("\(paths.count) submissions: \(total) mutants")
    }
}
