import Challenges
import Testing

extension Explained {
    static let wrongAnswers = [
        Explained("def f(n): return [1, 2]", .wrongAnswer, "one element fewer: 3 is missing at index 2"),
        Explained("def f(n): return [1, 2, 3, 4, 5]", .wrongAnswer, "2 elements more, first 4 at index 3"),
        Explained("def f(n): return [1, 2, 4]", .wrongAnswer, "at [2]: expected 3, got 4 (one too many)"),
        Explained("def f(n): return [3, 2, 1]", .wrongAnswer, "same elements, other order (at [0]: expected 1, got 3)"),
        Explained(
            "def f(n): return (1, 2, 3)", .wrongAnswer,
            "a tuple where a list was wanted (its items are right; return list(...))"),
        Explained(
            "def f(n): return {1, 2, 3}", .wrongAnswer,
            "a set where a list was wanted (its items are right; return list(...))"),
        Explained("def f(n): return range(1, 4)", .wrongAnswer, "range where a list was wanted: return list(...)"),
        Explained(
            "def f(n): return '123'", .wrongAnswer, "a str where a list was wanted: got '123', expected [1, 2, 3]"),
        Explained(
            "def f(n): return ['1', 2, 3]", .wrongAnswer, "at [0]: a str where an int was wanted: got '1', expected 1"),
        Explained(
            "def f(n): return (i + 1 for i in range(n))", .wrongAnswer,
            "a generator where a list was wanted (its items are right; return list(...))"),
        Explained(
            "def f(n):\n    while True: yield 1", .wrongAnswer,
            "a generator where a list was wanted; it gave more than 10000 items, 3 were wanted"),
        Explained("def f(n): pass", .wrongAnswer, "None where a list was wanted: the function returned nothing"),
        Explained(
            "def f(n): print([1, 2, 3])", .wrongAnswer,
            "None where a list was wanted: the function returned nothing (it printed something; return it instead)"),
        Explained(
            "class L(list): pass\ndef f(n): return L([1, 2, 3])", .wrongAnswer,
            "an instance of `solution.L`, which is not a plain value, where a list was wanted: [1, 2, 3]"),
        Explained(
            "def f(n):\n    x = [1, 2, 3]\n    x[2] = x\n    return x", .wrongAnswer,
            "at [2]: a value that contains itself, where an int was wanted"),
        Explained(
            "def f(n): return ['x' * 20_000_000]", .wrongAnswer, "a value that is too large, where a list was wanted",
            in: Fixture(">>> f(3)\n[1, 2, 3]\n")),
        Explained(
            "def f(n): return 1 << 200_000_000", .wrongAnswer, "a value that is too large, where a list was wanted",
            in: Fixture(">>> f(3)\n[1, 2, 3]\n")),
        Explained(
            "def f(n): return f", .wrongAnswer, "expected True, got False", in: Fixture(">>> f(3) is None\nTrue\n")),
    ]

    static let errors = [
        Explained(
            "def f(n):\n    return [1] + g(n)\n\ndef g(n): return [2][n]", .runtimeError,
            "IndexError: list index out of range", ["2 f|    return [1] + «g(n)»", "4 g|def g(n): return «[2][n]»"]),
        Explained(
            "def f(n): raise ValueError('no', n)", .runtimeError, "ValueError: ('no', 3)",
            ["1 f|def f(n): «raise ValueError('no', n)»"]),
        Explained(
            "import json\ndef f(n): return json.loads('{')", .runtimeError,
            "json.decoder.JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
            ["2 f|def f(n): return «json.loads('{')»"]),
        Explained(
            "class Odd(Exception): pass\ndef f(n): raise Odd", .runtimeError, "Odd", ["2 f|def f(n): «raise Odd»"]),
        Explained(
            "def f(n):\n    raise type('ended by SIGKILL', (Exception,), {})", .runtimeError,
            "an exception without a proper name", ["2 f|    «raise type('ended by SIGKILL', (Exception,), {})»"]),
        Explained(
            "def f(n): return [1, 2, 1 // (n - 3)]", .runtimeError,
            "ZeroDivisionError: integer division or modulo by zero", ["1 f|def f(n): return [1, 2, «1 // (n - 3)»]"]),
        Explained(
            "é = {'ü': 1}\ndef f(n): return é['ü'] + é['ö']", .runtimeError, "KeyError: 'ö'",
            ["2 f|def f(n): return é['ü'] + «é['ö']»"]),
        Explained(
            "def f(n):\n    yield 1\n    raise KeyError(n)", .runtimeError, "KeyError: 3",
            ["3 f|    «raise KeyError(n)»"]),
        Explained(
            "1 / 0\ndef f(n): return 1", .runtimeError, "ZeroDivisionError: division by zero", ["1 <module>|«1 / 0»"]),
        Explained(
            "import sys\nsys.exit(0)", .runtimeError, "exited early (SystemExit: 0)", ["2 <module>|«sys.exit(0)»"]),
        Explained(
            "def f(n): exit('bye')", .runtimeError, "exited early (SystemExit: bye)", ["1 f|def f(n): «exit('bye')»"]),
        Explained(
            "def f(n): raise SystemExit", .runtimeError, "exited early (SystemExit)",
            ["1 f|def f(n): «raise SystemExit»"]),
        Explained("import os\ndef f(n): os._exit(0)", .runtimeError, "ended before answering with exit status 0"),
        Explained("import os\nos._exit(7)", .runtimeError, "ended before answering with exit status 7"),
        Explained("import os\ndef f(n):\n    os.abort()", .runtimeError, "ended by SIGABRT", ["3 f|    os.abort()"]),
        Explained(
            "import os, signal\ndef f(n): os.kill(os.getpid(), signal.SIGTERM)", .runtimeError, "ended by SIGTERM"),
        Explained(
            "def g(): pass\nclass H: pass\nimport os", .runtimeError, "the function `f` is not defined; found g, H"),
        Explained("", .runtimeError, "the function `f` is not defined"),
        Explained("f = 7", .runtimeError, "`f` cannot be called: it is an instance of builtins.int"),
        Explained(
            "def g(): pass", .runtimeError, "the class `C` is not defined; found g",
            in: Fixture(">>> C()\n1\n", kind: "class")),
        Explained(
            "def f(n):\n    try: return int('x')\n    finally: g()", .runtimeError,
            "NameError: name 'g' is not defined", ["3 f|    finally: «g»()"]),
    ]
}
