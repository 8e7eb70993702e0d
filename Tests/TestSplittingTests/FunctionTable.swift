/// Test functions, methods and loops, and what becomes of them.
enum FunctionTable {
    private static func row(_ source: String, _ lines: String..., isVisible: Bool = false) -> AssertionTable.Row {
        AssertionTable.Row(source: source, lines: lines, isVisible: isVisible)
    }

    private static func method(_ body: String) -> String {
        "import unittest\n\nclass T(unittest.TestCase):\n    def test_it(self):\n        "
            + body.replacing("\n", with: "\n        ") + "\n"
    }

    static let functions: [AssertionTable.Row] = [
        row(
            "def check(candidate):\n    assert candidate(1) == 2\n    assert candidate([candidate(2)])", "f(1) → 2",
            "bool(f([f(2)])) → true"),
        row("META = {'a': 1}\n\ndef check(g):\n    assert g(1) == 2\n\ncheck(f)", "f(1) → 2"),
        row(
            "def check(candidate):\n    f = 3\n    assert candidate(f) == 2", "candidate = f", "f = 3",
            "candidate(f) → 2"),
        row(
            "def check(candidate):\n    assert candidate(f'{candidate(1)}') == 2", "candidate = f",
            "candidate(f'{candidate(1)}') → 2"),
        row(
            "def check(candidate):\n    import math\n    x = [1]\n    for i in x:\n        x[0] = candidate(i)\n    assert x == [2]",
            "x = [1]", "for i in x:\n    x[0] = f(i)", "x → [2]"),
        row(
            "def check(candidate):\n    for a in (1, 2):\n        assert candidate(a, a + 1) == a * 2",
            "f(1, 1 + 1) → 2", "f(2, 2 + 1) → 4"),
        row(
            "def check(candidate):\n    for a in range(-1, 1):\n        assert candidate(a) == str(a)",
            "f((-1)) → '-1'", "f(0) → '0'"),
        row(
            "def check(candidate):\n    for xs, want in [([1], 1), ([2, 3], 5)]:\n        assert candidate(xs) == want, xs",
            "f([1]) → 1", "f([2, 3]) → 5"),
        row(
            "def check(candidate):\n    for xs in [[2, 1]]:\n        assert candidate(xs) == xs",
            "_pairs = []", "for xs in [[2, 1]]:\n    _pairs.append((f(xs), xs))", "_pairs → pairs ± 0.0 0.0",
            isVisible: true),
        row(
            "def check(candidate):\n    for i in range(10**6):\n        assert candidate(i) == i",
            "for i in range(10**6):\n    assert f(i) == i", isVisible: true),
        row(
            "def check(candidate):\n    if True:\n        assert candidate(1) == 2", "_pairs = []",
            "if True:\n    _pairs.append((f(1), 2))", "_pairs → pairs ± 0.0 0.0", isVisible: true),
        row(
            "def check(candidate):\n    for s in ['''a\n  b''', f''''''.strip()]:\n        assert candidate(s)",
            "if True:\n    for s in ['''a\n  b''', f''''''.strip()]:\n        assert f(s)", isVisible: true),
        row(
            "def check(candidate):\n    lst = [1, 2]\n    total = sum(lst)\n    assert candidate(lst) == total",
            "lst = [1, 2]", "f(lst) → computed total"),
        row("def check(candidate):\n    x, want = [1], 2\n    assert candidate(x) == want", "x = [1]", "f(x) → 2"),
        row(
            "def check(candidate):\n    want = [3]\n    got = candidate(want)\n    assert got == want", "want = [3]",
            "got = f(want)", "bool(got == want) → true", isVisible: true),
        row(
            "def check(candidate):\n    if candidate(1):\n        return\n    assert candidate(2) == 3",
            "def check(candidate):\n    if candidate(1):\n        return\n    assert candidate(2) == 3", "check(f);",
            isVisible: true),
        row(
            "def check(candidate):\n    assert candidate(1) == 2\n    return True\n    assert candidate(2) == 3",
            "f(1) → 2"),
        row(
            "def test_one():\n    assert f(1) == 2\n\ndef test_two():\n    r = f(3)\n    assert r == 4", "f(1) → 2",
            "r = f(3)", "r → 4"),
        row("def test_a(tmp_path):\n    assert f(tmp_path)"),
        row("async def test_a():\n    assert await f(1) == 2"),
        row(
            "import pytest\n\n@pytest.mark.parametrize('x, want', [(1, 2), (-3, [4])])\ndef test_a(x, want):\n    assert f(x) == want",
            "f(1) → 2", "f((-3)) → [4]"),
        row(
            "import pytest\n\n@pytest.mark.parametrize('x', [[2, 1]])\ndef test_a(x):\n    assert f(x) == x",
            "import pytest", "@pytest.mark.parametrize('x', [[2, 1]])\ndef test_a(x):\n    assert f(x) == x",
            "test_a(x=[2, 1]);", isVisible: true),
        row(
            "import pytest\n\ndef test_a():\n    with pytest.raises(ValueError):\n        f(-1)",
            "f(-1) → raises ValueError"),
        row(
            "import pytest\n\ndef test_a():\n    with pytest.raises(ValueError, match='too small'):\n        f(-1)",
            "f(-1) → raises ValueError '...too small...'"),
        row(
            "import pytest\n\ndef test_a():\n    with pytest.raises(KeyError) as e:\n        f(-1)\n    assert str(e.value) == 'no'",
            "f(-1) → raises KeyError 'no'"),
        row("class TestF:\n    def test_a(self):\n        assert f(1) == 2", "f(1) → 2"),
    ]

    static let methods: [AssertionTable.Row] = [
        row(method("self.assertEqual(f(1), 2)"), "f(1) → 2"),
        row(method("self.assertEqual(2, f(1), 'why')"), "f(1) → 2"),
        row(method("self.assertTrue(f(1))\nself.assertFalse(f(2))"), "bool(f(1)) → true", "bool(f(2)) → false"),
        row(method("self.assertTrue(f(1) == 3)"), "f(1) → 3"),
        row(method("self.assertIs(f(1), True)\nself.assertIsNone(f(2))"), "f(1) → is True", "f(2) → is None"),
        row(method("self.assertIn(f(1), [2, 3])"), "f(1) → one of 2 | 3"),
        row(method("self.assertIn('a', f(1))"), "bool('a' in f(1)) → true", isVisible: true),
        row(method("self.assertNotEqual(f(1), 2)"), "bool(f(1) != 2) → true", isVisible: true),
        row(method("self.assertGreater(f(1), 2 + 3)"), "bool(f(1) > (2 + 3)) → true", isVisible: true),
        row(method("self.assertIsInstance(f(1), int)"), "bool(isinstance(f(1), int)) → true", isVisible: true),
        row(method("self.assertCountEqual(f(1), [2, 3])"), "list(f(1)) → in any order [2, 3]"),
        row(method("self.assertAlmostEqual(f(1), 2.5)"), "f(1) → 2.5 ± 5e-08 0.0"),
        row(method("self.assertAlmostEqual(f(1), 2.5, places=2)"), "f(1) → 2.5 ± 0.005 0.0"),
        row(method("self.assertAlmostEqual(f(1), 2.5, delta=0.1)"), "f(1) → 2.5 ± 0.1 0.0"),
        row(method("self.assertRaises(ValueError, f, 1, key=2)"), "f(1, key=2) → raises ValueError"),
        row(method("with self.assertRaises(ValueError):\n    f(1)"), "f(1) → raises ValueError"),
        row(
            method(
                "with self.assertRaises(ValueError) as err:\n    f(1)\nself.assertEqual(type(err.exception), ValueError)\nself.assertEqual(err.exception.args[0], 'bad')"
            ),
            "f(1) → raises ValueError 'bad'"),
        row(method("value = f(1)\nself.assertEqual(value, 2)"), "value = f(1)", "value → 2"),
        row(
            "import unittest\nclass T(unittest.TestCase):\n    def setUp(self):\n        self.x = [1]\n    def test_a(self):\n        self.assertEqual(f(self.x), 2)",
            "self = __import__('types').SimpleNamespace()", "self.x = [1]", "f(self.x) → 2"),
        row(
            "import unittest\nclass T(unittest.TestCase):\n    def test_a(self):\n        self.assertRegex(f(1), 'a')",
            "import unittest",
            "class T(unittest.TestCase):\n    def test_a(self):\n        self.assertRegex(f(1), 'a')",
            "outcome = __import__('unittest').TestSuite([T('test_a')]).run(__import__('unittest').TestResult())",
            "[text.splitlines()[-1] for _, text in outcome.failures + outcome.errors] → []", isVisible: true),
        row(
            "import unittest\nclass T(unittest.TestCase):\n    @unittest.skip('later')\n    def test_a(self):\n        pass"
        ),
    ]
}
