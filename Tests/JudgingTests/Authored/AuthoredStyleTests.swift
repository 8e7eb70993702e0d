import Challenges
import Importing
import Judging
import TemporaryFolders
import Testing

extension RealWorkers {
    /// Test files of every style: a case a method, passed by the right solution and failed by the wrong one where it is wrong.
    @Suite("an author's tests", .serialized)
    struct AuthoredStyleTests {
        @Test("styles", arguments: AuthoredStyle.plain + AuthoredStyle.unittest)
        func style(_ style: AuthoredStyle) async throws {
            var files = style.support
            files["cart.py"] = AuthoredStyle.right
            files["test_cart.py"] = style.tests
            let folder = AuthoredFolder(files: files)
            let (imported, written) = try await folder.challenges()
            for challenge in [imported.challenge, written] {
                let ids = { (isWhole: Bool) in
                    challenge.cases.filter { $0.runsTests == isWhole }.map { String($0.id.dropFirst("secret/".count)) }
                }
                #expect(ids(false) == style.apart && ids(true) == style.whole)
                #expect(try await folder.failures(Submission(AuthoredStyle.right), challenge) == [:])
                #expect(try await folder.failures(Submission(AuthoredStyle.wrong), challenge) == style.fails)
            }
            // What is visible is said, and so is what does not run.
            for name in style.whole {
                #expect(imported.notes.contains { $0.hasPrefix("\(name): line ") && $0.hasSuffix(" is run as it is") }, "\(name)")
            }
            let leftOut = imported.notes.filter { $0.contains(": left out, because it is skipped") }
            #expect(leftOut.map { String($0.prefix { $0 != ":" }) } == style.leftOut)
            // What is taken apart finds no test file.
            #expect(imported.challenge.cases.allSatisfy { $0.runsTests != $0.files.isEmpty })
        }

        @Test("a package with its tests in a folder: a solution of several files")
        func package() async throws {
            let folder = AuthoredFolder(files: [
                "src/shop/__init__.py": "from .till import Till\n",
                "src/shop/till.py": "class Till:\n    def __init__(self):\n        self.sum = 0\n    def ring(self, price):\n        self.sum += price\n",
                "src/shop/names.txt": "till\n", "README.md": "# Shop\n", "pyproject.toml": "[tool.pytest.ini_options]\naddopts = \"--cov\"\n",
                "tests/conftest.py": "import pytest\nfrom shop import Till\n\n@pytest.fixture\ndef till():\n    return Till()\n",
                "tests/test_till.py": "def test_ring(till):\n    till.ring(2)\n    assert till.sum == 2\n",
                "tests/test_names.py": "from pathlib import Path\nimport shop\n\ndef test_names():\n    assert shop.Till.__name__.lower() in Path('shop/names.txt').read_text()\n",
            ])
            let (imported, written) = try await folder.challenges()
            #expect(imported.statement == "# Shop\n" && imported.challenge.kind == .package)
            let solution = imported.submissions[0].files
            #expect(solution.keys.sorted() == ["shop/__init__.py", "shop/names.txt", "shop/till.py"])
            var wrong = solution
            wrong["shop/till.py"] = Array("class Till:\n    sum = 1\n    def ring(self, price):\n        pass\n".utf8)
            for challenge in [imported.challenge, written] {
                #expect(challenge.cases.map(\.id) == ["secret/test_names/test_names", "secret/test_till/test_ring"])
                #expect(try await folder.failures(Submission(name: "right", files: solution), challenge) == [:])
                #expect(
                    try await folder.failures(Submission(name: "wrong", files: wrong), challenge)
                        == ["test_till/test_ring": "WA line 3: AssertionError"])
            }
        }

        @Test("a solution that is called solution.py, a statement, a starter, and what nobody imports")
        func layout() async throws {
            let folder = AuthoredFolder(files: [
                "solution.py": AuthoredStyle.right, "starter.py": "def total(prices):\n    ...\n", "README.md": "Add.\n",
                "setup.py": "raise SystemExit\n", "venv/lib/os.py": "", "prices.txt": "1 2",
                "solution_test.py": """
                    import unittest
                    import solution as shop

                    class TotalTest(unittest.TestCase):
                        def test_file(self):
                            with open("prices.txt") as prices:
                                self.assertEqual(shop.total(map(int, prices.read().split())), 3)
                            self.assertRaisesRegex(ValueError, "no", shop.total, None)
                    """,
            ])
            let (imported, written) = try await folder.challenges()
            #expect(imported.starter == "def total(prices):\n    ...\n" && imported.statement == "Add.\n")
            #expect(imported.challenge.files.keys.sorted() == ["prices.txt"] && imported.challenge.entryPoint == "total")
            for challenge in [imported.challenge, written] {
                #expect(challenge.cases.map(\.id) == ["secret/TotalTest.test_file"])
                #expect(try await folder.failures(Submission(AuthoredStyle.right), challenge) == [:])
                #expect(try await folder.failures(Submission(imported.starter), challenge).count == 1)
            }
        }

        @Test("without pytest, tests that need it say so, and the others run")
        func missing() async throws {
            let folder = AuthoredFolder(
                files: [
                    "cart.py": AuthoredStyle.right,
                    "test_cart.py": """
                        import pytest
                        from cart import total

                        def test_two():
                            assert total([1, 2]) == 3

                        @pytest.mark.skip
                        def test_later():
                            assert total([1]) == 2

                        def test_file(tmp_path):
                            assert total([]) == 0
                        """,
                ], settings: WorkerSettings(path: Checkout.worker, withoutPytest: true))
            let (imported, written) = try await folder.challenges()
            for challenge in [imported.challenge, written] {
                #expect(challenge.cases.map(\.id) == ["secret/test_two", "secret/test_file"])
                #expect(
                    try await folder.failures(Submission(AuthoredStyle.right), challenge)
                        == ["test_file": "RTE the test cannot be run: pytest is not installed"])
            }
        }

        @Test(
            "what cannot be imported is one sentence",
            arguments: [
                (["test_a.py": "def test_x():\n    assert 1\n"], "test_a.py: imports nothing that lies beside it; add the module that it tests: a solution that passes"),
                (["a.py": "", "test_a.py": "import a\ndef\n"], "test_a.py:2: is no Python: invalid syntax; correct it"),
                (
                    ["a.py": "", "test_a.py": "import a\nimport numpy_of_another_age\n\ndef test_x():\n    assert 1\n"],
                    "test_a.py:2: cannot be imported beside the solution: ModuleNotFoundError: No module named 'numpy_of_another_age'; correct it"
                ),
                (["a.py": "", "test_a.py": "import a\n"], "test_a.py: has no test methods that run; name them test_…"),
            ] as [([String: String], String)])
        func refused(_ files: [String: String], _ message: String) async throws {
            let folder = try TemporaryFolder()
            let error = await #expect(throws: PackageError.self) { try await AuthoredFolder(files: files).imported(folder) }
            #expect(error.map { "\($0)" } == "\(folder.path)/\(message)")
        }
    }
}
