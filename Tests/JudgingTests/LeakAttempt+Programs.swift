import Challenges
import Testing

extension LeakAttempt {
    static let programs = [
        LeakAttempt("output", .wrongAnswer, "print(input())"),
        LeakAttempt("a message", .runtimeError, "raise ValueError(input())"),
        LeakAttempt("an exit message", .runtimeError, "exit(input())"),
        LeakAttempt("standard error", .runtimeError, "import sys\nprint(input(), file=sys.stderr)\nexit(1)"),
        LeakAttempt("a hook", .runtimeError, "import sys\nsys.excepthook = lambda *_: print(input())\n1 / 0"),
        LeakAttempt("an endless loop", .timeLimit, "print(input(), flush=True)\nwhile True: pass"),
        LeakAttempt("much output", .outputLimit, "x = input()\nwhile True: print(x)"),
        LeakAttempt("a signal", .runtimeError, "import os\nprint(input(), flush=True)\nos.abort()"),
        LeakAttempt("a denied act", .securityViolation, "import os\nos.execv('/' + input(), ['x'])"),
        LeakAttempt("a compile error at run time", .runtimeError, "exec(input() + ' no Python')"),
    ]
}
