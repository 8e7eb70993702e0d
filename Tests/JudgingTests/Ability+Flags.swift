import Testing

extension Ability {
    /// The flags of the table in `Challenges/README.md`, for functions and classes.
    static let flags = [
        Ability(
            "exact_types", Fixture(">>> f(2)\n1\n", "validator_flags: exact_types"),
            accepted: ["def f(x): return 1"],
            rejected: [
                "def f(x): return 1.0": "a float where an int was wanted: expected 1, got 1.0",
                "def f(x): return True": "a bool where an int was wanted: expected 1, got True",
            ]),
        Ability(
            "without exact_types", Fixture(">>> f(2)\n1\n"),
            accepted: ["def f(x): return 1", "def f(x): return 1.0", "def f(x): return True"],
            rejected: ["def f(x): return 2": "expected 1, got 2 (one too many)"]),
        Ability(
            "float_tolerance", Fixture(">>> f()\n100.0\n", "validator_flags: float_tolerance 1e-3"),
            accepted: ["def f(): return 100.0009", "def f(): return 100.09", "def f(): return 100"],
            rejected: [
                "def f(): return 100.2":
                    "expected 100.0, got 100.2 (0.20000000000000284 apart, more than the tolerance)",
                "def f(): return '100.0'": "a str where a float was wanted: got '100.0', expected 100.0",
                "def f(): return float('nan')": "expected 100.0, got nan",
            ]),
        Ability(
            "float_absolute_tolerance",
            Fixture(">>> f()\n[100.0]\n", "validator_flags: float_absolute_tolerance 1e-3"),
            accepted: ["def f(): return [100.0009]"],
            rejected: [
                "def f(): return [100.002]":
                    "at [0]: expected 100.0, got 100.002 (0.001999999999995339 apart, more than the tolerance)"
            ]),
        Ability(
            "float_relative_tolerance",
            Fixture(">>> f()\n{'a': 100.0}\n", "validator_flags: float_relative_tolerance 1e-3"),
            accepted: ["def f(): return {'a': 100.09}"],
            rejected: [
                "def f(): return {'a': 100.11}":
                    "at ['a']: expected 100.0, got 100.11 (0.10999999999999943 apart, more than the tolerance)"
            ]),
        Ability(
            "any_order", Fixture(">>> f()\n[[1, 2], [3]]\n", "validator_flags: any_order"),
            accepted: ["def f(): return [[3], [1, 2]]"],
            rejected: [
                "def f(): return [[3], [2, 1]]": "element [1, 2] is missing, and [2, 1] is not expected",
                "def f(): return [[3], [3], [1, 2]]": "element [3] is not expected, or not so often",
            ]),
        Ability(
            "any_order_nested", Fixture(">>> f()\n[[1, 2], [3]]\n", "validator_flags: any_order_nested"),
            accepted: ["def f(): return [[3], [2, 1]]"],
            rejected: ["def f(): return [[3], [2, 2]]": "element [1, 2] is missing, and [2, 2] is not expected"]),
        Ability(
            "any_of", Fixture(">>> f()\n'a'\n'b'\n", "validator_flags: any_of"),
            accepted: ["def f(): return 'a'", "def f(): return 'b'"],
            rejected: [
                "def f(): return 'c'": "none of the 2 accepted answers; compared with 'a': expected 'a', got 'c'"
            ]),
        Ability(
            "take", Fixture(">>> f()\n[0, 2, 4]\n", "validator_flags: take 3"),
            accepted: [
                "from itertools import count\ndef f(): return count(0, 2)",
                "def f():\n    i = 0\n    while True:\n        yield i\n        i += 2",
                "def f(): return iter([0, 2, 4])",
                "def f(): return [0, 2, 4]",
            ],
            rejected: [
                "def f(): return iter([0, 2])": "one element fewer: 4 is missing at index 2",
                "def f(): return iter([0, 2, 5])": "at [2]: expected 4, got 5 (one too many)",
                "def f(): return [0, 2, 4, 6]": "one element more: 6 at index 3",
            ]),
        Ability(
            "printed", Fixture(">>> f()\na\n<BLANKLINE>\nb\n", "validator_flags: printed"),
            accepted: ["def f(): print('a\\n\\nb')", "def f():\n    print('a\\n\\nb', end='')\n    return 7"],
            rejected: [
                "def f(): print('a\\n\\nB')": "printed line 3: expected 'b', got 'B' (only case differs)",
                "def f(): return 'a\\n\\nb'":
                    "nothing was printed (the value 'a\\n\\nb' was returned; print it); expected 'a\\n\\nb'",
            ]),
        Ability(
            "a directive on one statement", Fixture(">>> f(1)  # assay: any_order\n[1, 2]\n>>> f(2)\n[1, 2]\n"),
            accepted: ["def f(n): return [2, 1] if n == 1 else [1, 2]"],
            rejected: ["def f(n): return [2, 1]": "same elements, other order (at [0]: expected 1, got 2)"]),
    ]
}
