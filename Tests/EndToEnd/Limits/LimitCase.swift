import Challenges
import Testing

/// A program that meets a limit, and what people are told about it.
struct LimitCase: Sendable, CustomTestStringConvertible {
    let name: String
    let source: String
    var limits = Limits(cpuMillis: 500, wallMillis: 20_000, memoryBytes: 64 << 20, outputBytes: 1 << 20)
    var input = ""
    let status: String
    /// Whole, or with `…` for the part that is measured.
    let message: String
    var exitCode: Int?
    var signal: String?
    var isTruncated = false
    /// Where the program was stopped or failed: the line that is shown last.
    var lastLine: String?

    var testDescription: String { name }

    /// The message is as expected, apart from what `…` stands for.
    func explains(_ text: String) -> Bool {
        let parts = message.split(separator: "…", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return text == message }
        return text.count >= message.count - 1 && text.hasPrefix(parts[0]) && text.hasSuffix(parts[1])
    }

    static let all = time + memory + output + endings + folder

    private static let sleeper = Limits(cpuMillis: 5_000, wallMillis: 500, memoryBytes: 64 << 20)

    static let time = [
        LimitCase(
            name: "busy loop", source: "def spin():\n    while True: pass\nspin()\n", status: "TLE",
            message: "used …s of CPU time; the limit is 0.5 s", signal: "SIGKILL", lastLine: "while True: pass"),
        LimitCase(
            name: "one call that takes for ever", source: "sum(range(10 ** 12))\n", status: "TLE",
            message: "used …s of CPU time; the limit is 0.5 s", signal: "SIGKILL", lastLine: "sum(range(10 ** 12))"),
        LimitCase(
            name: "one call in C that no signal interrupts", source: "x = 3 ** 20_000_000\n", status: "TLE",
            message: "used …s of CPU time; the limit is 0.5 s", signal: "SIGKILL"),
        LimitCase(
            name: "threads that burn together",
            source: """
                import hashlib, threading
                def burn():
                    while True:
                        hashlib.sha256(bytes(1 << 20))
                for _ in range(4):
                    threading.Thread(target=burn).start()
                """, status: "TLE", message: "used …s of CPU time; the limit is 0.5 s", signal: "SIGKILL"),
        LimitCase(
            name: "sleep", source: "import time\ntime.sleep(100)\n", limits: sleeper, status: "WTL",
            message: "still running after 0.5 s on the clock (CPU time: …s); waiting for something?", signal: "SIGKILL",
            lastLine: "time.sleep(100)"),
        LimitCase(
            name: "a lock that nobody releases",
            source: "import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()\n",
            limits: sleeper, status: "WTL",
            message: "still running after 0.5 s on the clock (CPU time: …s); waiting for something?", signal: "SIGKILL",
            lastLine: "lock.acquire()"),
    ]

    static let memory = [
        LimitCase(
            name: "a list that grows", source: "kept = []\nwhile True:\n    kept.append(bytearray(1 << 20))\n",
            status: "MLE",
            message: "used …MiB above the warm interpreter; the limit is 64 MiB"),
        LimitCase(
            name: "many small objects", source: "kept = []\nwhile True:\n    kept.append([])\n", status: "MLE",
            message: "…64 MiB"),
        LimitCase(
            name: "one request for all", source: "kept = bytearray(1 << 32)\n", status: "MLE",
            message: "asked for more memory than the limit of 64 MiB allows", exitCode: 1,
            lastLine: "kept = bytearray(1 << 32)"),
        LimitCase(
            name: "a MemoryError that is handled",
            source: """
                try:
                    kept = bytearray(1 << 32)
                except MemoryError:
                    kept = bytearray(1 << 20)
                print(len(kept))
                """, status: "OK", message: "", exitCode: 0),
        LimitCase(
            name: "a MemoryError of one's own", source: "raise MemoryError('mine')\n", status: "RTE",
            message: "MemoryError: mine", exitCode: 1, lastLine: "raise MemoryError('mine')"),
        LimitCase(
            name: "a peak that is over", source: "kept = bytearray(80 << 20)\ndel kept\nprint('fine')\n", status: "MLE",
            message: "used …MiB above the warm interpreter; the limit is 64 MiB", exitCode: 0),
        LimitCase(
            name: "almost all of it", source: "kept = bytearray(48 << 20)\nprint('fine')\n", status: "OK", message: "",
            exitCode: 0),
    ]
}
