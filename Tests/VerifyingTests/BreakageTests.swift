import Testing
import Verifying

extension Proof {
    @Suite("each thing that can be wrong is found")
    struct BreakageTests {
        @Test("what is wrong is reported with its place", arguments: Breakage.all)
        func breakage(_ breakage: Breakage) async throws {
            let package = try PackageFolder(breakage.changes)
            let report = try await Proof.report(package, [breakage.check])
            #expect(report.breakage == nil && !report.isProved)
            let outcome = try #require(report.outcomes.first)
            #expect(report.outcomes.count == 1 && outcome.check == breakage.check && outcome.status == .failed)
            let found = outcome.shortcomings.filter { $0.file == breakage.file }
            #expect(
                found.contains { "\($0)".contains(breakage.says) && (breakage.line == nil || $0.line == breakage.line) },
                "\(outcome.shortcomings)")
        }

        @Test("an input validator is asked about each input")
        func inputValidator() async throws {
            let program = "print(int(input()) * 2)\n"
            let changes: [String: String?] = [
                "problem.yaml": "name: Twice\nkind: program\n", "submissions": nil, "data": nil,
                "data/sample/one.in": "1\n", "data/sample/one.ans": "2\n", "data/secret/two.in": "-2\n",
                "data/secret/two.ans": "-4\n", "submissions/accepted/plain.py": program,
                "input_validators/positive.py": """
                    import sys
                    if int(sys.stdin.read()) < 0:
                        sys.exit("a negative number")
                    sys.exit(42)

                    """,
                "input_validators/whole/validate.py": "import check\ncheck.run()\n",
                "input_validators/whole/check.py": "import sys\ndef run():\n    int(input())\n    sys.exit(42)\n",
            ]
            let report = try await Proof.report(try PackageFolder(changes), ["input-validators"])
            let outcome = try #require(report.outcomes.first)
            #expect(outcome.shortcomings.map(\.file) == ["data/secret/two.in"])
            let reason = try #require(outcome.shortcomings.first).reason
            #expect(reason.hasPrefix("input_validators/positive.py does not accept it: exit status 1 instead of 42"))
            #expect(reason.contains("a negative number"))
        }

        @Test("a package that cannot be read is broken, and the others are proved")
        func broken() async throws {
            let good = try PackageFolder()
            let changes = ["submissions/equivalent_mutants.yaml": "- submission: plain.py\n  line: x\n"]
            let bad = [try PackageFolder(changes), try PackageFolder(["problem.yaml": "kind: nonsense\n"])]
            let reports = try await Proof.reports(
                (bad + [good]).map { Proof.listing($0.path) }, VerificationOptions(checks: ["secret-cases"]))
            #expect(reports.map { $0.breakage != nil } == [true, true, false])
            let breakage = try #require(reports[0].breakage)
            #expect("\(breakage)".hasSuffix(
                "equivalent_mutants.yaml:1: the entry has no `becomes`; add `becomes: …`"))
            #expect(reports.map(\.isProved) == [false, false, true])
        }
    }
}
