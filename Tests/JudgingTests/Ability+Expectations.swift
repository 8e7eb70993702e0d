import Testing

extension Ability {
    /// The other ways to say what is expected.
    static let expectations = [
        Ability(
            "an exception with a message",
            Fixture(">>> f()\nTraceback (most recent call last):\nValueError: no way\n"),
            accepted: [
                "def f(): raise ValueError('no way')", "class E(ValueError): pass\ndef f(): raise E('no way')",
            ],
            rejected: [
                "def f(): raise ValueError('nowhere')":
                    "the message of ValueError: expected 'no way', got 'nowhere'",
                "def f(): raise KeyError('no way')": "expected ValueError, got KeyError: 'no way'",
                "def f(): return None": "expected ValueError, but nothing was raised; the value is None",
                "class ValueError(Exception): pass\ndef f(): raise ValueError('no way')":
                    "expected ValueError, got solution.ValueError: no way",
            ]),
        Ability(
            "an exception with dots in its message",
            Fixture(">>> f()\nTraceback (most recent call last):\n    ...\nValueError: no ... to ...\n"),
            accepted: ["def f(): raise ValueError('no way to Rome')"],
            rejected: [
                "def f(): raise ValueError('no')": "the message of ValueError: expected 'no ... to ...', got 'no'"
            ]),
        Ability(
            "an exception whatever its message",
            Fixture(">>> f()\nTraceback (most recent call last):\nLookupError\n"),
            accepted: ["def f(): return [][0]", "def f(): raise KeyError(7)"],
            rejected: [
                "def f(): return 7": "expected LookupError, but nothing was raised; the value is 7",
                "def f(): 1 / 0": "expected LookupError, got ZeroDivisionError: division by zero",
            ]),
        Ability(
            "an argument that is changed in place", Fixture(">>> x = [2, 1]\n>>> f(x)\n>>> x\n[1, 2]\n"),
            accepted: ["def f(x): x.sort()"],
            rejected: [
                "def f(x): return sorted(x)": "expected None, got [1, 2]",
                "def f(x): x = sorted(x)": "same elements, other order (at [0]: expected 1, got 2)",
            ]),
        Ability(
            "an argument that is left alone", Fixture(">>> x = [2, 1]\n>>> f(x)\n[1, 2]\n>>> x\n[2, 1]\n"),
            accepted: ["def f(x): return sorted(x)"],
            rejected: [
                "def f(x):\n    x.sort()\n    return x": "same elements, other order (at [0]: expected 2, got 1)"
            ]),
        Ability(
            "a repr", Fixture(">>> f()\ndeque([1, 2])\n"),
            accepted: ["from collections import deque\ndef f(): return deque([1, 2])"],
            rejected: [
                "def f(): return [1, 2]": "expected deque([1, 2]), got [1, 2]",
                "def f(): return 'deque([1, 2])'": "expected deque([1, 2]), got 'deque([1, 2])'",
            ]),
        Ability(
            "printed text where the call gives None", Fixture(">>> f()\none two\n"),
            accepted: ["def f(): print('one two')"],
            rejected: [
                "def f(): print('one  two')":
                    "printed line 1: expected 'one two', got 'one  two' (differs only in white space)",
                "def f(): pass": "None where one two was wanted: the function returned nothing",
            ]),
        Ability(
            "None", Fixture(">>> f()\n"), accepted: ["def f(): print('debugging')"],
            rejected: ["def f(): return 0": "expected None, got 0"]),
        Ability(
            "a Counter equals a dict", Fixture(">>> f()\n{'a': 2}\n"),
            accepted: [
                "from collections import Counter\ndef f(): return Counter('aa')", "def f(): return {'a': 2}",
            ],
            rejected: [
                "from collections import Counter\ndef f(): return Counter('a')":
                    "at ['a']: expected 2, got 1 (one too few)"
            ]),
        Ability(
            "a class with state", Fixture(">>> c = C(1)\n>>> c.add(2)\n>>> c.total\n3\n", kind: "class"),
            accepted: [
                "class C:\n    def __init__(self, n): self.total = n\n    def add(self, n): self.total += n"
            ],
            rejected: [
                "class C:\n    def __init__(self, n): self.total = n\n    def add(self, n): pass":
                    "expected 3, got 1"
            ]),
        Ability(
            "a case is a process of its own", Fixture("# a\n>>> f()\n1\n\n# b\n>>> f()\n1\n"),
            accepted: ["n = 0\ndef f():\n    global n\n    n += 1\n    return n"],
            rejected: ["def f(): return 2": "expected 1, got 2 (one too many)"]),
    ]
}
