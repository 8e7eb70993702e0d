import Challenges
import Importing
import Judging
import Testing

extension RealWorkers {
    /// Tests that run beside the solution can be deceived, but not cheaply.
    @Suite("forged passes", .serialized)
    struct ForgedPassTests {
        @Test("of tests that run as they are", arguments: ForgedPass.all)
        func forged(_ attempt: ForgedPass) async throws {
            let folder = AuthoredFolder(files: ForgedPass.files)
            let challenge = try await folder.challenges().imported.challenge
            #expect(challenge.cases.count == 2 && challenge.cases.allSatisfy(\.runsTests))
            #expect(try await folder.failures(Submission(ForgedPass.files["cart.py"] ?? ""), challenge) == [:])
            let failures = try await folder.failures(Submission(attempt.source), challenge)
            #expect(failures.count == 2)
            for (name, message) in failures {
                #expect(attempt.messages.contains { message == $0 }, "\(name): \(message)")
            }
        }

        @Test("a submission of several files brings no tests, no plugin and no settings of its own")
        func files() async throws {
            let source = Array("def total(prices):\n    return 5\n".utf8)
            let folder = AuthoredFolder(files: ForgedPass.files)
            let challenge = try await folder.challenges().imported.challenge
            let own = [
                "test_unit.py": "def test_one():\n    pass\n", "test_given.py": "def test_one():\n    pass\n",
                "conftest.py": "def pytest_pyfunc_call(pyfuncitem):\n    return True\n",
                "pytest.ini": "[pytest]\naddopts = --collect-only\n",
            ]
            var files = own.mapValues { Array($0.utf8) }
            files["solution.py"] = source
            let failures = try await folder.failures(Submission(name: "forged", files: files), challenge)
            #expect(failures.keys.sorted() == ["test_given/test_one", "test_unit/TotalTest.test_one"])
            #expect(failures.values.allSatisfy { $0.hasSuffix(": AssertionError") }, "\(failures)")
        }
    }
}
