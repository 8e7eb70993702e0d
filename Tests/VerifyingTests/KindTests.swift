import Testing
import Verifying

extension Proof {
    /// Solutions that are more, or something else, than one file of Python.
    @Suite("other kinds are proved, too")
    struct KindTests {
        private static func modules(_ secret: String) throws -> PackageFolder {
            let empty = Dictionary(uniqueKeysWithValues: ["attachments", "submissions", "data"].map { ($0, String?.none) })
            let files: [String: String?] = [
                "problem.yaml": "name: Evens\nkind: package\n",
                "attachments/starter/counting.py": "def evens(numbers):\n    return -1\n",
                "data/sample/cases.doctest": "# some\n>>> from counting import evens\n>>> evens([1, 2, 3, 5])\n1\n",
                "data/secret/cases.doctest": secret,
                "submissions/accepted/two/counting.py":
                    "from parity import is_even\n\n\ndef evens(numbers):\n    return sum(map(is_even, numbers))\n",
                "submissions/accepted/two/parity.py": "def is_even(number):\n    return number % 2 == 0\n",
            ]
            return try PackageFolder(empty.merging(files) { $1 })
        }

        @Test("every file of a solution of several is mutated")
        func package() async throws {
            let good = "# more\n>>> from counting import evens\n>>> evens([1, 2, 3, 4, 6])\n3\n"
            let report = try await Proof.report(try Self.modules(good))
            #expect(report.isProved, "\(report.outcomes.flatMap(\.shortcomings)), \(String(describing: report.breakage))")
            let mutation = try #require(report.mutation)
            #expect(mutation.killed > 3 && mutation.survivors == [])
            let weak = "# none\n>>> from counting import evens\n>>> evens([])\n0\n"
            let package = try Self.modules(weak)
            let poor = try #require(try await Proof.report(package, ["mutation"]).mutation)
            #expect(!poor.survivors.isEmpty)
            #expect(poor.survivors.allSatisfy { $0.file == "submissions/accepted/two/parity.py" })
        }

        private static func tests(_ source: String) throws -> PackageFolder {
            let empty = Dictionary(uniqueKeysWithValues: ["attachments", "submissions", "data"].map { ($0, String?.none) })
            let right = "def evens(numbers):\n    return sum(number % 2 == 0 for number in numbers)\n"
            let files: [String: String?] = [
                "problem.yaml": "name: Evens, tested\nkind: tests\nmodule: counting\naccept_score: 50\n",
                "attachments/counting.py": right,
                "attachments/starter.py": "from counting import evens\n\n\ndef test_nothing():\n    assert True\n",
                "implementations/correct/reference.py": right,
                "implementations/faulty/odd.py": "def evens(numbers):\n    return sum(number % 2 for number in numbers)\n",
                "implementations/faulty/first.py": "def evens(numbers):\n    return sum(n % 2 == 0 for n in numbers[:3])\n",
                "faults.yaml": "- fault: odd\n  title: counts the odd ones\n- fault: first\n  title: looks at three only\n",
                "submissions/accepted/plain.py": source,
            ]
            return try PackageFolder(empty.merging(files) { $1 })
        }

        @Test("of tests, the faulty implementations are the mutants", arguments: [true, false])
        func tests(_ isThorough: Bool) async throws {
            let numbers = isThorough ? "[1, 3, 4, 6, 8]) == 3" : "[2]) == 1"
            let source = "from counting import evens\n\n\ndef test_evens():\n    assert evens(\(numbers)\n"
            let report = try await Proof.report(try Self.tests(source), ["verdicts", "mutation"])
            let mutation = try #require(report.mutation, "\(String(describing: report.breakage))")
            #expect(mutation.total == 2 && mutation.killed == (isThorough ? 2 : 1))
            #expect(mutation.survivors.map(\.before) == (isThorough ? [] : ["first"]))
            #expect(report.isProved == isThorough)
        }

        @Test("a fault to be mended must show itself where it is said to")
        func debug() async throws {
            let fault = "- fault: minus\n  title: always minus one\n  cases: [secret/mixed]\n"
            let kind = "name: Evens\nkind: debug\nentry_point: evens\n"
            let good = try PackageFolder(["problem.yaml": kind, "faults.yaml": fault])
            #expect(try await Proof.report(good, ["faults"]).isProved)
            let bad = try PackageFolder([
                "problem.yaml": kind, "faults.yaml": fault.replacing("mixed", with: "none"),
                "attachments/starter.py": "def evens(numbers):\n    return 0\n",
            ])
            let outcome = try #require(try await Proof.report(bad, ["faults"]).outcomes.first)
            #expect(outcome.shortcomings.map(\.file) == ["faults.yaml"])
            #expect(outcome.shortcomings.first?.reason == "the fault `minus` names secret/none, which the starter passes")
        }
    }
}
