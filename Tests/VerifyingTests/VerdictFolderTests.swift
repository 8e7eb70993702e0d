import Challenges
import Testing

@testable import Verifying

@Suite("folders promise verdicts")
struct VerdictFolderTests {
    static let table: [(String, Set<Verdict>?)] = [
        ("accepted", [.accepted]), ("wrong_answer", [.wrongAnswer]), ("time_limit_exceeded", [.timeLimit, .wallLimit]),
        ("run_time_error", [.runtimeError]), ("memory_limit_exceeded", [.memoryLimit]),
        ("output_limit_exceeded", [.outputLimit]), ("unidiomatic", [.accepted]), ("compile_error", [.compileError]),
        ("security_violation", [.securityViolation]), ("Accepted", nil), ("", nil),
    ]

    @Test("each its own", arguments: table)
    func promised(_ folder: String, _ verdicts: Set<Verdict>?) {
        #expect(KindTraits(.function).promised(folder) == verdicts)
        #expect(KindTraits.folders.contains(folder) == (verdicts != nil))
    }

    @Test("rejected is everything but accepted, and no mistake of ours")
    func rejected() throws {
        let verdicts = try #require(KindTraits(.program).promised("rejected"))
        #expect(!verdicts.contains(.accepted) && !verdicts.contains(.judgingError))
        #expect(verdicts.count == Verdict.allCases.count - 2)
    }
}
