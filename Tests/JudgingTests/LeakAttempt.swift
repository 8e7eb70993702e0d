import Challenges
import Testing

/// A solution that has seen its hidden input and tries to get it into the report, by one way each.
struct LeakAttempt: CustomTestStringConvertible, Sendable {
    var name: String
    var source: String
    var verdict: Verdict
    var place: SourceLocation
    var testDescription: String { name }

    init(
        _ name: String, _ verdict: Verdict, _ source: String, at place: SourceLocation = #_sourceLocation
    ) {
        (self.name, self.verdict, self.source, self.place) = (name, verdict, source, place)
    }

    /// What the hidden case passes in, and what it expects.
    static let input = "INPUTMARKER"
    static let answer = "ANSWERMARKER"

    static let functions = [
        LeakAttempt("the value", .wrongAnswer, "def f(x): return x"),
        LeakAttempt("a type in the difference", .wrongAnswer, "def f(x): return type(x, (), {})()"),
        LeakAttempt("printed text", .wrongAnswer, "def f(x): print(x)"),
        LeakAttempt("a message", .runtimeError, "def f(x): raise ValueError(x)"),
        LeakAttempt(
            "a note on an exception", .runtimeError, "def f(x):\n    e = ValueError()\n    e.add_note(x)\n    raise e"),
        LeakAttempt("a class", .runtimeError, "def f(x): raise type(x, (Exception,), {})"),
        LeakAttempt("a module", .runtimeError, "def f(x): raise type('E', (Exception,), {'__module__': x})"),
        LeakAttempt(
            "a class like a sentence", .runtimeError, "def f(x): raise type('ended by SIG' + x, (Exception,), {})"),
        LeakAttempt(
            "a class like another", .runtimeError, "def f(x): raise type('the function `' + x + '`', (Exception,), {})"),
        LeakAttempt(
            "a class like a third", .runtimeError,
            "def f(x): raise type('`' + x + '` cannot be called', (Exception,), {})"),
        LeakAttempt("an exit message", .runtimeError, "def f(x): exit(x)"),
        LeakAttempt("an exit at import", .runtimeError, "exit('nothing yet')\ndef f(x): return x"),
        LeakAttempt(
            "standard error", .runtimeError, "import os, sys\ndef f(x):\n    print(x, file=sys.stderr)\n    os.abort()"),
        LeakAttempt(
            "a stack on standard error", .runtimeError,
            """
            import os, sys
            def f(x):
                print(f'  File "solution.py", line 3 in {x}.f\\n  File "solution.py", line 2 in <{x}>', file=sys.stderr)
                sys.stderr.flush()
                os.abort()
            """),
        LeakAttempt("a function's qualified name", .runtimeError, renamed("co_qualname=f'{x}.f', co_name='f'")),
        LeakAttempt("a function's name in brackets", .runtimeError, renamed("co_qualname=f'<{x}>'")),
        LeakAttempt("a function's name, letter by letter", .runtimeError, renamed("co_qualname='.'.join(x)")),
        LeakAttempt("a file's name", .runtimeError, "def f(x): exec(compile('1 / 0', x, 'exec'))"),
        LeakAttempt(
            "a syntax error at run time", .runtimeError, "def f(x): raise SyntaxError(x, (x, 1, 1, x, 1, 2))"),
        LeakAttempt("a denied act", .securityViolation, "import os\ndef f(x): os.execv('/' + x, [x])"),
        LeakAttempt(
            "an error of a denied act", .securityViolation,
            "import os\ndef f(x): raise OSError(1, x) from g()\ndef g():\n    try: os.fork()\n    except OSError as e: return e"
        ),
        LeakAttempt("a compile error", .compileError, "def f(x: return x"),
        LeakAttempt("an endless loop", .timeLimit, "def f(x):\n    print(x, flush=True)\n    while True: pass"),
        LeakAttempt("a loop in a renamed function", .timeLimit, renamed("co_name=x", "while True: pass")),
        LeakAttempt("a long sleep", .wallLimit, "import time\ndef f(x):\n    print(x, flush=True)\n    time.sleep(60)"),
        LeakAttempt("much memory", .memoryLimit, "def f(x):\n    print(x, flush=True)\n    return bytearray(1 << 32)"),
        LeakAttempt("much output", .outputLimit, "def f(x):\n    while True: print(x)"),
        LeakAttempt(
            "threads", .wrongAnswer,
            "import threading\ndef f(x):\n    threading.Thread(target=threading.Event().wait, name=x, daemon=True).start()\n    return x"
        ),
    ]

    /// An inner function under another name, doing `body`.
    private static func renamed(_ change: String, _ body: String = "raise ValueError") -> String {
        "def f(x):\n    def g():\n        \(body)\n    g.__code__ = g.__code__.replace(\(change))\n    g()"
    }
}
