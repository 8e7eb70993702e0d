/// Comparisons in loops and conditions: those whose pairs are compared outside, and those that stay.
enum PairTable {
    private static func row(_ source: String, _ lines: String...) -> AssertionTable.Row {
        AssertionTable.Row(source: source, lines: lines, isVisible: true)
    }

    private static let equal = "_pairs → pairs ± 0.0 0.0"

    static let collected: [AssertionTable.Row] = [
        // As in HumanEval/38 and /50.
        row(
            """
            def check(candidate):
                from random import choice
                import copy
                for _ in range(100):
                    str = ''.join(choice('abc') for i in range(12))
                    coded = f(str)
                    assert candidate(copy.deepcopy(coded)) == str, 'message'
            """, "from random import choice", "import copy", "_pairs = []",
            """
            for _ in range(100):
                str = ''.join(choice('abc') for i in range(12))
                coded = f(str)
                _pairs.append((f(copy.deepcopy(coded)), str))
            """, equal),
        row(
            "import random\nfor i in range(100):\n    x, y = random.random(), 2\n    assert x + y == f(x, y)",
            "import random", "_pairs = []",
            "for i in range(100):\n    x, y = random.random(), 2\n    _pairs.append((x + y, f(x, y)))", equal),
        // Taken apart turn by turn, it would be decided beside the solution.
        row(
            "for i in range(9):\n    assert f(i) == h(i)", "_pairs = []",
            "for i in range(9):\n    _pairs.append((f(i), h(i)))", equal),
        // The answer comes first where the order of evaluation allows it.
        row(
            "for s in g():\n    assert s == f(s)", "_pairs = []", "for s in g():\n    _pairs.append((f(s), s))", equal),
        row(
            "for s in g():\n    got = f(s)\n    assert got == [s]", "_pairs = []",
            "for s in g():\n    got = f(s)\n    _pairs.append((got, [s]))", equal),
        row(
            "_pairs = g()\nfor s in _pairs:\n    assert f(s) == 1", "_pairs = g()", "_pairs2 = []",
            "for s in _pairs:\n    _pairs2.append((f(s), 1))", "_pairs2 → pairs ± 0.0 0.0"),
        row(
            "for s in g():\n    if s:\n        assert f(1) == s\n    elif s > 2:\n        assert f(2) == s\n    else:\n        continue",
            "_pairs = []",
            "for s in g():\n    if s:\n        _pairs.append((f(1), s))\n    elif s > 2:\n        _pairs.append((f(2), s))\n    else:\n        continue",
            equal),
        row(
            "n = 0\nwhile n < 3:\n    assert f(n) == n\n    n += 1", "n = 0", "_pairs = []",
            "while n < 3:\n    _pairs.append((f(n), n))\n    n += 1", equal),
        row(
            "import math\nfor x in g():\n    assert abs(f(1) - x) < 1e-6\n    assert math.isclose(f(2), x)\n    assert f(3) == x",
            "import math", "_pairs = []", "_pairs2 = []", "_pairs3 = []",
            "for x in g():\n    _pairs.append((f(1), x))\n    _pairs2.append((f(2), x))\n    _pairs3.append((f(3), x))",
            "_pairs → pairs ± 1e-06 0.0", "_pairs2 → pairs ± 0.0 1e-09", "_pairs3 → pairs ± 0.0 0.0"),
        row(
            "for x in g():\n    assert f(x) == (\n        x)\n    assert f(1) > 1", "_pairs = []",
            "for x in g():\n    _pairs.append((f(x), x))\n    assert f(1) > 1", equal),
        row(
            "for x in g():\n    assert (f(x)\n        or 2) == x", "_pairs = []",
            "for x in g():\n    _pairs.append(((f(x)\n        or 2), x))", equal),
        row(
            "import unittest\nclass T(unittest.TestCase):\n    def test_a(self):\n        for x in g():\n            self.assertEqual(f(x), x)",
            "_pairs = []", "for x in g():\n    _pairs.append((f(x), x))", equal),
    ]

    static let kept: [String] = [
        // Changed before anybody looks.
        "for x in g():\n    xs = [x]\n    assert f(x) == xs\n    xs.append(1)",
        "for x in g():\n    xs = [x]\n    assert f(x) == xs\n    xs[0] = 1",
        "for x in g():\n    xs = [x]\n    assert f(x) == xs\n    xs += [1]",
        "for x in g():\n    xs = [x]\n    assert f(x) == xs\n    f(xs)",
        "for x in g():\n    xs = [x]\n    assert f(x) == xs\n    f(k=[xs])",
        "xs = []\nfor x in g():\n    xs.append(x)\n    assert f(x) == xs",
        "xs = [1]\nfor x in g():\n    assert f(xs) == h(x)",
        "for x in g():\n    for y in g():\n        assert f(x, y) == x",
        // Caught, or run at another time.
        "for x in g():\n    try:\n        assert f(x) == x\n    except AssertionError:\n        pass",
        "for x in g():\n    with h():\n        assert f(x) == x",
        "for x in g():\n    def check():\n        assert f(x) == x\n    check()",
        // Other than plain data.
        "import decimal\nfor x in g():\n    assert f(x) == decimal.Decimal(x)",
        "from collections import deque\nfor x in g():\n    assert f(x) == deque(x)",
        "class A:\n    pass\nfor x in g():\n    assert f(x) == A",
        "for x in g():\n    assert type(f(x)) == int",
        "for x in g():\n    assert f(x).keys() == x.keys()",
        "import pytest\nfor x in g():\n    assert f(x) == pytest.approx(x)",
        // Other comparisons, and more of them than one value carries.
        "for x in g():\n    assert f(x) == x and x",
        "for x in g():\n    assert f(x) == x == x",
        "for x in g():\n    assert f(x) != x",
        "for x in range(2000):\n    for y in range(20):\n        assert f(1) == 2",
    ]
}
