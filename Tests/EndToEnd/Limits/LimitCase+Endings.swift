import Challenges

extension LimitCase {
    static let output = [
        LimitCase(
            name: "standard output in floods", source: "while True:\n    print('flood' * 1000)\n",
            limits: Limits(cpuMillis: 5_000, wallMillis: 20_000, memoryBytes: 64 << 20, outputBytes: 1 << 20),
            status: "OLE",
            message: "printed more than 1 MiB", isTruncated: true),
        LimitCase(
            name: "standard error in floods",
            source: "import sys\nwhile True:\n    print('flood' * 1000, file=sys.stderr)\n",
            limits: Limits(cpuMillis: 5_000, wallMillis: 20_000, memoryBytes: 64 << 20, outputBytes: 1 << 20),
            status: "OLE",
            message: "printed more than 1 MiB", isTruncated: true),
        LimitCase(
            name: "as much as one may", source: "import sys\nsys.stdout.write('x' * (1 << 20))\n", status: "OK",
            message: "",
            exitCode: 0),
        LimitCase(
            name: "one byte more", source: "import sys\nsys.stdout.write('x' * ((1 << 20) + 1))\n", status: "OLE",
            message: "printed more than 1 MiB", exitCode: 0, isTruncated: true),
    ]

    static let endings = [
        LimitCase(
            name: "recursion without end", source: "def f(n):\n    return f(n + 1)\nf(0)\n", status: "RTE",
            message: "RecursionError: maximum recursion depth exceeded", exitCode: 1, lastLine: "return f(n + 1)"),
        LimitCase(
            name: "an exception", source: "int('x')\n", status: "RTE",
            message: "ValueError: invalid literal for int() with base 10: 'x'", exitCode: 1, lastLine: "int('x')"),
        LimitCase(
            name: "input that is not there", source: "input()\n", status: "RTE",
            message: "EOFError: EOF when reading a line",
            exitCode: 1, lastLine: "input()"),
        LimitCase(
            name: "an exit status", source: "import sys\nsys.exit(3)\n", status: "RTE",
            message: "ended with exit status 3",
            exitCode: 3),
        LimitCase(
            name: "an exit in words", source: "raise SystemExit('no more')\n", status: "RTE",
            message: "ended with exit status 1",
            exitCode: 1),
        LimitCase(
            name: "a crash", source: "import ctypes\nctypes.string_at(0)\n", status: "RTE", message: "ended by SIGSEGV",
            signal: "SIGSEGV", lastLine: "ctypes.string_at(0)"),
        LimitCase(
            name: "an abort", source: "import os\nos.abort()\n", status: "RTE", message: "ended by SIGABRT",
            signal: "SIGABRT",
            lastLine: "os.abort()"),
        LimitCase(
            name: "a signal of one's own", source: "import os\nos.kill(os.getpid(), 9)\n", status: "RTE",
            message: "ended by SIGKILL", signal: "SIGKILL"),
        LimitCase(
            name: "no Python", source: "def f(:\n    pass\n", status: "CE", message: "SyntaxError: invalid syntax",
            exitCode: 1,
            lastLine: "def f(:"),
        LimitCase(
            name: "a socket", source: "import socket\nsocket.socket()\n", status: "SV", message: "opened a socket",
            exitCode: 1,
            lastLine: "socket.socket()"),
        LimitCase(
            name: "another program", source: "import subprocess\nsubprocess.run(['true'])\n", status: "SV",
            message: "started a process", exitCode: 1, lastLine: "subprocess.run(['true'])"),
    ]

    static let folder = [
        LimitCase(
            name: "too many open files", source: "kept = [open('/dev/null') for _ in range(100)]\n", status: "RTE",
            message: "OSError: [Errno 24] Too many open files: '/dev/null'", exitCode: 1,
            lastLine: "kept = [open('/dev/null') for _ in range(100)]"),
        LimitCase(
            name: "too many threads",
            source: """
                import threading
                for _ in range(100):
                    threading.Thread(target=threading.Event().wait, daemon=True).start()
                """,
            limits: Limits(cpuMillis: 2_000, wallMillis: 20_000, memoryBytes: 256 << 20), status: "RTE",
            message: "RuntimeError: can't start new thread", exitCode: 1,
            lastLine: "threading.Thread(target=threading.Event().wait, daemon=True).start()"),
        LimitCase(
            name: "a file that is too large",
            source: "import os\nwith open('large', 'wb') as file:\n    os.truncate(file.fileno(), 1 << 30)\n",
            status: "RTE",
            message: "OSError: [Errno 27] File too large", exitCode: 1, lastLine: "os.truncate(file.fileno(), 1 << 30)"),
    ]
}
