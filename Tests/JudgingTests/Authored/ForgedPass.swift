import Testing

/// A solution that does nothing right and wants to pass its author's tests all the same, by one way each.
struct ForgedPass: CustomTestStringConvertible, Sendable {
    var name: String
    var source: String
    /// What the message of every test begins with.
    var messages: Set<String>
    var testDescription: String { name }

    init(_ name: String, _ messages: Set<String>, _ source: String) {
        (self.name, self.messages, self.source) = (name, messages, source)
    }

    /// Tests that run as they are, by both runners; `total([1])` should be 1.
    static let files = [
        "cart.py": "def total(prices):\n    return sum(prices)\n",
        "test_unit.py": """
            import unittest
            from cart import total

            class TotalTest(unittest.TestCase):
                @classmethod
                def setUpClass(cls):
                    cls.prices = [1]

                def test_one(self):
                    self.assertEqual(total(self.prices), 1)
            """,
        "test_given.py": """
            import pytest
            from cart import total

            @pytest.fixture
            def prices():
                return [1]

            def test_one(prices):
                assert total(prices) == 1
            """,
    ]

    private static func inside(_ statements: String) -> String {
        "def total(prices):\n" + statements.split(separator: "\n").map { "    \($0)\n" }.joined()
    }

    private static let wrong = "\ndef total(prices):\n    return 5\n"
    private static let assertion: Set = ["WA line 9: AssertionError", "WA line 10: AssertionError"]
    private static let changed: Set = ["RTE what tests are run with was changed"]

    static let all = [
        ForgedPass("none: wrong", assertion, wrong),
        ForgedPass("ends at import", ["RTE exited early"], "import sys\nsys.exit(0)\(wrong)"),
        ForgedPass("is gone at import", ["RTE ended before answering"], "import os\nos._exit(0)\(wrong)"),
        ForgedPass("ends", ["RTE line 9: SystemExit", "RTE line 10: SystemExit"], inside("import sys\nsys.exit(0)")),
        ForgedPass("is gone", ["RTE ended before answering"], inside("import os\nos._exit(0)")),
        ForgedPass("is interrupted", ["RTE KeyboardInterrupt", "RTE the test ended without a result", "RTE line 9: KeyboardInterrupt"], inside("raise KeyboardInterrupt")),
        ForgedPass("prints a result", assertion, "print('[]')\nprint('1 passed')\n" + inside("print('OK')\nprint([])")),
        ForgedPass(
            "asserts nothing", changed.union(assertion),
            "import unittest\nunittest.TestCase.assertEqual = lambda *_, **__: None\(wrong)"),
        ForgedPass(
            "asserts nothing, from inside", changed.union(assertion),
            inside("import unittest\nunittest.TestCase.assertEqual = lambda *_, **__: None\nreturn 5")),
        ForgedPass(
            "asserts nothing, in the same function", changed.union(assertion),
            "import unittest\nunittest.TestCase.assertEqual.__code__ = (lambda self, first, second, msg=None: None).__code__\(wrong)"),
        ForgedPass("no failure is added", changed, "import unittest\nunittest.TestResult.addFailure = lambda *_: None\(wrong)"),
        ForgedPass(
            "runs no test", changed,
            "import unittest, pytest, _pytest.python\nunittest.TestCase.run = lambda *_: None\n_pytest.python.Function.runtest = lambda self: None\(wrong)"),
        ForgedPass(
            "another unittest", changed,
            "import sys, types\nfake = types.ModuleType('unittest')\nfake.TestCase = object\nsys.modules['unittest'] = fake\(wrong)"),
        ForgedPass("skips", ["RTE the test was skipped"], inside("import unittest\nraise unittest.SkipTest('no')")),
        ForgedPass("skips as pytest does", ["RTE the test was skipped", "RTE line 10: an exception of its own"], inside("import pytest\npytest.skip('no')")),
        ForgedPass("is expected to fail", ["RTE the test was skipped", "RTE line 10: an exception of its own"], inside("import pytest\npytest.xfail('no')")),
        ForgedPass("ends pytest", ["RTE the test ended without a result", "RTE line 10: an exception of its own", "RTE line 9: an exception of its own"], inside("import pytest\npytest.exit('no', 0)")),
        ForgedPass("another runner", assertion, "import sys, types\nfake = types.ModuleType('test_runner')\nfake.failures = lambda *_, **__: []\nsys.modules['test_runner'] = fake\(wrong)"),
        ForgedPass("another function of the runner's", assertion, "import test_runner\ntest_runner.failures = lambda *_, **__: []\(wrong)"),
        ForgedPass("the same function of the runner's, doing something else", assertion, #"""
            import test_runner
            names = [f"v{n}" for n in range(len(test_runner.failures.__code__.co_freevars))]
            made = {}
            exec("def make():\n    " + " = ".join(names) + " = 0\n    def fake(node, module=''):\n        "
                 + ", ".join(names) + "\n        return []\n    return fake", made)
            test_runner.failures.__code__ = made["make"]().__code__

            def total(prices):
                return 5
            """#),
        ForgedPass("other tests", changed, "for name in ('test_unit.py', 'test_given.py'):\n    open(name, 'w').write('def test_one(): pass')\(wrong)"),
        ForgedPass("a plugin", changed, "open('conftest.py', 'w').write('def pytest_runtest_call(item): pass')\(wrong)"),
        ForgedPass("a module that is there already", assertion, """
            import sys, types, unittest
            fake = types.ModuleType('test_unit')
            fake.TotalTest = type('TotalTest', (unittest.TestCase,), {'test_one': lambda self: None, '__module__': 'test_unit'})
            sys.modules['test_unit'] = fake
            \(wrong)
            """),
        ForgedPass("collects only", assertion, "import os\nos.environ['PYTEST_ADDOPTS'] = '--collect-only'\(wrong)"),
        ForgedPass("changes what errors are", changed, "import builtins\nbuiltins.isinstance = lambda *_: False\(wrong)"),
        ForgedPass("jumps over lines", changed.union(assertion), """
            import sys
            def total(prices):
                def trace(frame, event, argument):
                    return trace
                sys.settrace(trace)
                return 5
            """),
    ]
}
