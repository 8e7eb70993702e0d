import Challenges
import Testing

extension Explained {
    static let compileErrors = [
        Explained("def f(n:\n    return [1]", .compileError, "SyntaxError: '(' was never closed", ["1 |def f«(»n:"]),
        Explained("def f(n):\n    ü = 'é' 1", .compileError, "SyntaxError: invalid syntax", ["2 |    ü = 'é' «1»"]),
        Explained(
            "def f(n):\nreturn 1", .compileError,
            "IndentationError: expected an indented block after function definition on line 1", ["2 |«return» 1"]),
        Explained("def f(n): return 1\nx = 'a\0b'", .compileError, "line 2: the source contains a NUL byte"),
        Explained(
            "x = " + String(repeating: "-", count: 100_000) + "1", .compileError,
            "too deeply nested for Python's compiler"),
        Explained("# coding: klingon\ndef f(n): return 1", .compileError, "SyntaxError: unknown encoding: klingon"),
        Explained(
            "x = 1\n" + String(repeating: "#", count: 1 << 20), .compileError,
            "the source has 1048582 bytes; at most 1048576 are accepted"),
    ]

    static let limits = [
        Explained(
            "def g():\n    while True: pass\ndef f(n): return [\n    g()]", .timeLimit,
            "used N s of CPU time; the limit is 0.3 s", ["4 f|    g()]", "2 g|    while True: pass"]),
        Explained(
            "while True: pass", .timeLimit, "used N s of CPU time; the limit is 0.3 s",
            ["1 <module>|while True: pass"]),
        Explained(
            "import time\ndef f(n):\n    return time.sleep(60)", .wallLimit,
            "still running after 2 s on the clock (CPU time: N s); waiting for something?",
            ["3 f|    return time.sleep(60)"]),
        Explained(
            "def f(n): return [0] * 100_000_000", .memoryLimit, "asked for more memory than the limit of 32 MiB allows",
            ["1 f|def f(n): return «[0] * 100_000_000»"]),
        Explained(
            "def f(n):\n    x = []\n    while True: x.append(bytearray(1 << 20))", .memoryLimit,
            "asked for more memory than the limit of 32 MiB allows",
            ["3 f|    while True: x.append(«bytearray(1 << 20)»)"]),
        Explained(
            "def f(n): return len(b'x' * (60 << 20))", .memoryLimit,
            "used N MiB above the warm interpreter; the limit is 32 MiB"),
        Explained(
            "def f(n):\n    raise MemoryError('mine')", .runtimeError, "MemoryError: mine",
            ["2 f|    «raise MemoryError('mine')»"]),
        Explained("def f(n):\n    while True: print('x' * 1000)", .outputLimit, "printed more than 0.1 MiB"),
        Explained(
            "import socket\ndef f(n):\n    return socket.socket()", .securityViolation, "opened a socket",
            ["3 f|    return «socket.socket()»"]),
        Explained(
            "import os\ndef f(n): return os.fork()", .securityViolation, "started a process",
            ["2 f|def f(n): return «os.fork()»"]),
        Explained(
            "import subprocess\ndef f(n): subprocess.run(['true'])", .securityViolation, "started a process",
            ["2 f|def f(n): «subprocess.run(['true'])»"]),
    ]

    private static let answer = Fixture(program: "3\n", answer: "1 2\n3\n", tight)

    static let programs = [
        Explained("print(1, 2)", .wrongAnswer, "the output ends after 2 tokens; expected '3'", in: answer),
        Explained("print(1, 2)\nprint(4)", .wrongAnswer, "line 2, token 1: expected '3', got '4'", in: answer),
        Explained(
            "print('1', '2', '3', '4')", .wrongAnswer, "line 1, token 4: '4' after the end of the answer", in: answer),
        Explained("pass", .wrongAnswer, "there is no output; expected '1'", in: answer),
        Explained(
            "n = int(input())\nprint([][n])", .runtimeError, "IndexError: list index out of range",
            ["2 <module>|print(«[][n]»)"], in: answer),
        Explained("print(1, 2, 3)\nexit(3)", .runtimeError, "ended with exit status 3", in: answer),
        Explained("print(1, 2, 3)\nraise SystemExit('sorry')", .runtimeError, "ended with exit status 1", in: answer),
        Explained(
            "input()\ninput()", .runtimeError, "EOFError: EOF when reading a line", ["2 <module>|«input()»"], in: answer
        ),
        Explained("print(1,", .compileError, "SyntaxError: '(' was never closed", ["1 |print«(»1,"], in: answer),
        Explained(
            "while True: pass", .timeLimit, "used N s of CPU time; the limit is 0.3 s",
            ["1 <module>|while True: pass"], in: answer),
        Explained("while True: print('x' * 1000)", .outputLimit, "printed more than 0.1 MiB", in: answer),
        Explained("import os\nos.abort()", .runtimeError, "ended by SIGABRT", ["2 <module>|os.abort()"], in: answer),
    ]
}
