import Challenges
import Testing

extension RealWorkers {
    /// Every flag of the package format's table, and every other way to say what is expected.
    @Suite("abilities of a package", .serialized)
    struct AbilityTests {
        static let flags = [
            Ability(
                "exact_types", Fixture(">>> f(2)\n1\n", "validator_flags: exact_types"), accepted: ["def f(x): return 1"],
                rejected: ["def f(x): return 1.0": "a float where an int was wanted: expected 1, got 1.0", "def f(x): return True": "a bool where an int was wanted: expected 1, got True"]),
            Ability(
                "without exact_types", Fixture(">>> f(2)\n1\n"),
                accepted: ["def f(x): return 1", "def f(x): return 1.0", "def f(x): return True"],
                rejected: ["def f(x): return 2": "expected 1, got 2 (one too many)"]),
            Ability(
                "float_tolerance", Fixture(">>> f()\n100.0\n", "validator_flags: float_tolerance 1e-3"),
                accepted: ["def f(): return 100.0009", "def f(): return 100.09", "def f(): return 100"],
                rejected: ["def f(): return 100.2": "expected 100.0, got 100.2 (0.20000000000000284 apart, more than the tolerance)", "def f(): return '100.0'": "a str where a float was wanted: got '100.0', expected 100.0", "def f(): return float('nan')": "expected 100.0, got nan"]),
            Ability(
                "float_absolute_tolerance", Fixture(">>> f()\n[100.0]\n", "validator_flags: float_absolute_tolerance 1e-3"),
                accepted: ["def f(): return [100.0009]"], rejected: ["def f(): return [100.002]": "at [0]: expected 100.0, got 100.002 (0.001999999999995339 apart, more than the tolerance)"]),
            Ability(
                "float_relative_tolerance",
                Fixture(">>> f()\n{'a': 100.0}\n", "validator_flags: float_relative_tolerance 1e-3"),
                accepted: ["def f(): return {'a': 100.09}"], rejected: ["def f(): return {'a': 100.11}": "at ['a']: expected 100.0, got 100.11 (0.10999999999999943 apart, more than the tolerance)"]),
            Ability(
                "any_order", Fixture(">>> f()\n[[1, 2], [3]]\n", "validator_flags: any_order"),
                accepted: ["def f(): return [[3], [1, 2]]"],
                rejected: ["def f(): return [[3], [2, 1]]": "element [1, 2] is missing, and [2, 1] is not expected", "def f(): return [[3], [3], [1, 2]]": "element [3] is not expected, or not so often"]),
            Ability(
                "any_order_nested", Fixture(">>> f()\n[[1, 2], [3]]\n", "validator_flags: any_order_nested"),
                accepted: ["def f(): return [[3], [2, 1]]"], rejected: ["def f(): return [[3], [2, 2]]": "element [1, 2] is missing, and [2, 2] is not expected"]),
            Ability(
                "any_of", Fixture(">>> f()\n'a'\n'b'\n", "validator_flags: any_of"),
                accepted: ["def f(): return 'a'", "def f(): return 'b'"], rejected: ["def f(): return 'c'": "none of the 2 accepted answers; compared with 'a': expected 'a', got 'c'"]),
            Ability(
                "take", Fixture(">>> f()\n[0, 2, 4]\n", "validator_flags: take 3"),
                accepted: [
                    "from itertools import count\ndef f(): return count(0, 2)",
                    "def f():\n    i = 0\n    while True:\n        yield i\n        i += 2", "def f(): return iter([0, 2, 4])",
                    "def f(): return [0, 2, 4]",
                ],
                rejected: [
                    "def f(): return iter([0, 2])": "one element fewer: 4 is missing at index 2", "def f(): return iter([0, 2, 5])": "at [2]: expected 4, got 5 (one too many)",
                    "def f(): return [0, 2, 4, 6]": "one element more: 6 at index 3",
                ]),
            Ability(
                "printed", Fixture(">>> f()\na\n<BLANKLINE>\nb\n", "validator_flags: printed"),
                accepted: ["def f(): print('a\\n\\nb')", "def f():\n    print('a\\n\\nb', end='')\n    return 7"],
                rejected: ["def f(): print('a\\n\\nB')": "printed line 3: expected 'b', got 'B' (only case differs)", "def f(): return 'a\\n\\nb'": "nothing was printed (the value 'a\\n\\nb' was returned; print it); expected 'a\\n\\nb'"]),
            Ability(
                "a directive on one statement", Fixture(">>> f(1)  # assay: any_order\n[1, 2]\n>>> f(2)\n[1, 2]\n"),
                accepted: ["def f(n): return [2, 1] if n == 1 else [1, 2]"], rejected: ["def f(n): return [2, 1]": "same elements, other order (at [0]: expected 1, got 2)"]),
        ]

        static let expectations = [
            Ability(
                "an exception with a message", Fixture(">>> f()\nTraceback (most recent call last):\nValueError: no way\n"),
                accepted: ["def f(): raise ValueError('no way')", "class E(ValueError): pass\ndef f(): raise E('no way')"],
                rejected: [
                    "def f(): raise ValueError('nowhere')": "the message of ValueError: expected 'no way', got 'nowhere'", "def f(): raise KeyError('no way')": "expected ValueError, got KeyError: 'no way'",
                    "def f(): return None": "expected ValueError, but nothing was raised; the value is None", "class ValueError(Exception): pass\ndef f(): raise ValueError('no way')": "expected ValueError, got solution.ValueError: no way",
                ]),
            Ability(
                "an exception with dots in its message",
                Fixture(">>> f()\nTraceback (most recent call last):\n    ...\nValueError: no ... to ...\n"),
                accepted: ["def f(): raise ValueError('no way to Rome')"], rejected: ["def f(): raise ValueError('no')": "the message of ValueError: expected 'no ... to ...', got 'no'"]),
            Ability(
                "an exception whatever its message", Fixture(">>> f()\nTraceback (most recent call last):\nLookupError\n"),
                accepted: ["def f(): return [][0]", "def f(): raise KeyError(7)"],
                rejected: ["def f(): return 7": "expected LookupError, but nothing was raised; the value is 7", "def f(): 1 / 0": "expected LookupError, got ZeroDivisionError: division by zero"]),
            Ability(
                "an argument that is changed in place", Fixture(">>> x = [2, 1]\n>>> f(x)\n>>> x\n[1, 2]\n"),
                accepted: ["def f(x): x.sort()"],
                rejected: ["def f(x): return sorted(x)": "expected None, got [1, 2]", "def f(x): x = sorted(x)": "same elements, other order (at [0]: expected 1, got 2)"]),
            Ability(
                "an argument that is left alone", Fixture(">>> x = [2, 1]\n>>> f(x)\n[1, 2]\n>>> x\n[2, 1]\n"),
                accepted: ["def f(x): return sorted(x)"], rejected: ["def f(x):\n    x.sort()\n    return x": "same elements, other order (at [0]: expected 2, got 1)"]),
            Ability(
                "a repr", Fixture(">>> f()\ndeque([1, 2])\n"),
                accepted: ["from collections import deque\ndef f(): return deque([1, 2])"],
                rejected: ["def f(): return [1, 2]": "expected deque([1, 2]), got [1, 2]", "def f(): return 'deque([1, 2])'": "expected deque([1, 2]), got 'deque([1, 2])'"]),
            Ability(
                "printed text where the call gives None", Fixture(">>> f()\none two\n"),
                accepted: ["def f(): print('one two')"], rejected: ["def f(): print('one  two')": "printed line 1: expected 'one two', got 'one  two' (differs only in white space)", "def f(): pass": "None where one two was wanted: the function returned nothing"]),
            Ability(
                "None", Fixture(">>> f()\n"), accepted: ["def f(): print('debugging')"], rejected: ["def f(): return 0": "expected None, got 0"]),
            Ability(
                "a Counter equals a dict", Fixture(">>> f()\n{'a': 2}\n"),
                accepted: [
                    "from collections import Counter\ndef f(): return Counter('aa')", "def f(): return {'a': 2}",
                ],
                rejected: ["from collections import Counter\ndef f(): return Counter('a')": "at ['a']: expected 2, got 1 (one too few)"]),
            Ability(
                "a class with state", Fixture(">>> c = C(1)\n>>> c.add(2)\n>>> c.total\n3\n", kind: "class"),
                accepted: ["class C:\n    def __init__(self, n): self.total = n\n    def add(self, n): self.total += n"],
                rejected: ["class C:\n    def __init__(self, n): self.total = n\n    def add(self, n): pass": "expected 3, got 1"]),
            Ability(
                "a case is a process of its own", Fixture("# a\n>>> f()\n1\n\n# b\n>>> f()\n1\n"),
                accepted: ["n = 0\ndef f():\n    global n\n    n += 1\n    return n"], rejected: ["def f(): return 2": "expected 1, got 2 (one too many)"]),
        ]

        static let programs = [
            Ability(
                "a program", Fixture(program: "3\n", answer: "9 Nine\n"),
                accepted: ["print(int(input()) ** 2, 'nine')", "print('  9\\n\\nNINE')"],
                rejected: ["print(9)": "the output ends after 1 token; expected 'Nine'", "print('9 nine 9')": "line 1, token 3: '9' after the end of the answer", "print('9, nine')": "line 1, token 1: expected '9', got '9,'", "pass": "there is no output; expected '9'"]),
            Ability(
                "case_sensitive", Fixture(program: "", answer: "Yes\n", "validator_flags: case_sensitive"),
                accepted: ["print('Yes')"], rejected: ["print('yes')": "line 1, token 1: expected 'Yes', got 'yes' (only case differs)"]),
            Ability(
                "space_change_sensitive", Fixture(program: "", answer: "a  b\n", "validator_flags: space_change_sensitive"),
                accepted: ["print('a  b')"], rejected: ["print('a b')": "before line 1, token 2: expected '  ', got ' ' (white space)", "print('a  b', end='')": "before line 1, token 2: expected '\\n', got none (white space)"]),
            Ability(
                "float_tolerance in a program",
                Fixture(program: "", answer: "0.5 text\n", "validator_flags: float_tolerance 1e-2"),
                accepted: ["print('.504 text')", "print('50.4e-2 Text')"],
                rejected: ["print('0.52 text')": "line 1, token 1: expected '0.5', got '0.52' (more than the tolerance apart)", "print('half text')": "line 1, token 1: expected '0.5', got 'half' (no number)", "print('nan text')": "line 1, token 1: expected '0.5', got 'nan' (no number)"]),
        ]

        @Test("what meets it is accepted, what does not is not", arguments: flags + expectations + programs)
        func ability(_ ability: Ability) async throws {
            for source in ability.accepted {
                let judgement = try await ability.fixture.judge(source)
                let why = judgement.cases.map(\.message)
                #expect(judgement.verdict == .accepted, "\(source): \(why)", sourceLocation: ability.place)
            }
            for (source, message) in ability.rejected {
                let judgement = try await ability.fixture.judge(source)
                #expect(judgement.verdict == .wrongAnswer, "\(source)", sourceLocation: ability.place)
                let why = judgement.cases.first { $0.verdict != .accepted }?.message
                #expect(why == message, "\(source)", sourceLocation: ability.place)
            }
        }
    }
}
