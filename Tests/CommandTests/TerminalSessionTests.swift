import Foundation
import Glibc
import TemporaryFolders
import Testing

/// `assay` as somebody uses it who sits at a terminal.
@Suite(
    "assay: in a terminal", .serialized,
    .enabled(if: TmuxTerminal.isThere, "there is no tmux to be a terminal; `.ci/setup --tests` installs it"))
struct TerminalSessionTests {
    private static let recording = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "terminal-session.txt")

    /// The programs beside a library of three challenges, so that what is proposed next does not change with every new one.
    private static func library(in folder: TemporaryFolder) throws -> String {
        let files = FileManager.default
        try files.createDirectory(atPath: "\(folder.path)/bin", withIntermediateDirectories: true)
        for program in ["assay", "assay-worker"] {
            try files.copyItem(atPath: "\(AssayProgram.folder)/\(program)", toPath: "\(folder.path)/bin/\(program)")
        }
        try files.createDirectory(atPath: "\(folder.path)/Challenges", withIntermediateDirectories: true)
        for name in ["two-sum", "lru-cache", "maze-path", "topics.yaml"] {
            try files.copyItem(
                atPath: "\(AssayProgram.root)/Challenges/\(name)", toPath: "\(folder.path)/Challenges/\(name)")
        }
        return "\(folder.path)/bin"
    }

    @Test("a session as it was recorded: start, watch, hint, accepted, editorial, next")
    func session() async throws {
        let shown = try await AssayProgram.onThread {
            let folder = try TemporaryFolder()
            let terminal = try TmuxTerminal(path: try Self.library(in: folder), in: folder)
            try terminal.type("assay start two-sum")
            try terminal.wait("`assay hint`")
            try terminal.waitForShell()
            try terminal.type("cd two-sum")
            try terminal.type("assay watch")
            try terminal.wait("WA  0/3 cases")
            try terminal.wait("r run  s submit  h hint  v review  e editorial  n next  q quit")
            try terminal.press("h")
            try terminal.wait("hint 1 of 3")
            let solution = try String(contentsOfFile: AssayProgram.accepted, encoding: .utf8)
            try folder.write(solution, to: "home/two-sum/solution.py")
            try terminal.wait("The samples pass")
            try terminal.press("s")
            try terminal.wait("Accepted: ")
            try terminal.press("e")
            try terminal.wait("Two Sum: editorial")
            try terminal.wait("r run  s submit")
            try terminal.press("q")
            try terminal.waitForShell()
            try terminal.type("assay next")
            try terminal.wait("    assay start", times: 2)
            try terminal.waitForShell()
            return try terminal.screen()
        }
        let text = Self.normalised(shown) + "\n"
        if ProcessInfo.processInfo.environment["ASSAY_REGENERATE"] != nil {
            try text.write(to: Self.recording, atomically: true, encoding: .utf8)
        }
        let recorded = try String(contentsOf: Self.recording, encoding: .utf8)
        #expect(text == recorded, "stale: with ASSAY_REGENERATE=1 this test writes it; read what has changed")
    }

    /// Times, durations and amounts of memory are never the same twice; nor are the blanks that line them up.
    private static func normalised(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line)
                .replacing(#/ +[0-9.]+ m?s +[0-9.]+ MiB$/#, with: "  N ms  N MiB")
                .replacing(#/slowest [0-9.]+ m?s/#, with: "slowest N ms")
                .replacing(#/Accepted: [0-9]+ (?:s|min), /#, with: "Accepted: N s, ")
        }.joined(separator: "\n")
    }

    @Test(
        "the terminal is left as it was, however watch ends, and at once",
        arguments: [("q", 0), ("C-d", 0), ("C-c", 130), ("C-\\", 131), ("TERM", 143), ("HUP", 129)] as [(String, Int32)])
    func restored(_ ending: String, _ status: Int32) async throws {
        try await AssayProgram.onThread {
            let folder = try TemporaryFolder()
            let terminal = try TmuxTerminal(path: AssayProgram.folder, in: folder)
            try terminal.type("assay start two-sum; cd two-sum; clear; stty -g; stty -g > ../before")
            try terminal.waitForShell()
            // As long as a case may take on the clock: an end that waits for it would be noticed.
            try folder.write("while True: pass\n", to: "home/two-sum/solution.py")
            try terminal.type("assay watch; echo status $?; stty -g > ../after")
            try terminal.wait("judging the samples")
            let began = ContinuousClock.now
            let signals = ["TERM": SIGTERM, "HUP": SIGHUP]
            if let signal = signals[ending] { kill(try terminal.child(), signal) } else { try terminal.press(ending) }
            try terminal.wait("status \(status)")
            let took = ContinuousClock.now - began
            try terminal.waitForShell()
            #expect(try folder.read("home/after") == folder.read("home/before"))
            #expect(try folder.read("home/after").count > 20)
            #expect(took < .seconds(3), "\(took)")
        }
    }

    @Test("Ctrl+Z gives the shell its terminal, and fg goes on")
    func stopped() async throws {
        try await AssayProgram.onThread {
            let folder = try TemporaryFolder()
            let terminal = try TmuxTerminal(path: AssayProgram.folder, in: folder)
            try terminal.type("assay start two-sum; cd two-sum; clear; stty -g > ../before; assay watch")
            try terminal.wait("q quit")
            try terminal.wait("WA  0/3 cases")
            try terminal.press("C-z")
            try terminal.wait("Stopped")
            try terminal.waitForShell()
            try terminal.type("stty -g > ../after; echo done")
            try terminal.wait("\ndone")
            #expect(try folder.read("home/after") == folder.read("home/before"))
            try terminal.type("fg")
            try terminal.wait("h hint")
            try terminal.press("h")
            try terminal.wait("hint 1 of 3")
            try terminal.press("q")
            try terminal.waitForShell()
        }
    }

    @Test("keys are answered while a case runs; what is no key does nothing")
    func whileJudging() async throws {
        try await AssayProgram.onThread {
            let folder = try TemporaryFolder()
            let terminal = try TmuxTerminal(path: AssayProgram.folder, in: folder)
            try terminal.type("assay start two-sum; cd two-sum; clear")
            try terminal.waitForShell()
            try folder.write("while True: pass\n", to: "home/two-sum/solution.py")
            try terminal.type("assay watch --jobs 1")
            try terminal.wait("judging the samples")
            try terminal.press("Up", "x", "F5", "h")
            let shown = try terminal.wait("hint 1 of 3")
            // Three cases of a second each are not over yet.
            #expect(!shown.contains("0/3 cases"))
            try terminal.wait("0/3 cases")
            try terminal.press("q")
            try terminal.waitForShell()
        }
    }

    @Test("colours in a terminal, none with NO_COLOR", arguments: [false, true])
    func colours(_ isPlain: Bool) async throws {
        try await AssayProgram.onThread {
            let folder = try TemporaryFolder()
            let terminal = try TmuxTerminal(
                path: AssayProgram.folder, environment: isPlain ? ["NO_COLOR": "1"] : [:], in: folder)
            try terminal.type("assay start two-sum; cd two-sum; assay watch")
            try terminal.wait("WA  0/3 cases")
            try terminal.wait("q quit")
            #expect(try terminal.screen(isColoured: true).contains("\u{1b}[") != isPlain)
            try terminal.press("q")
            try terminal.waitForShell()
        }
    }
}
