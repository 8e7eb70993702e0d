import Foundation
import TemporaryFolders
import Testing

/// How a batch goes, as somebody sees it who waits for it.
@Suite("assay batch: progress", .serialized)
struct BatchProgressTests {
    private static let candidates = 24
    nonisolated(unsafe) private static let whole = #/(\d+)/24 submissions, [0-9.]+ a second, (?:\d+ min )?\d+ s left/#
    nonisolated(unsafe) private static let short = #/(\d+)/24, [0-9.]+ a second, (?:\d+ min )?\d+ s left/#

    /// A terminal in which `go` judges a slow batch into `out.csv`.
    private static func terminal(
        _ folder: TemporaryFolder, columns: Int = 100, environment: [String: String] = [:]
    ) throws -> TmuxTerminal {
        // Named by a script, so that the screen shows what the command writes and not the words of its line.
        let command = folder.batch(["--jobs", "1"]).map { "'\($0)'" }.joined(separator: " ")
        try folder.write("assay \(command) \"$@\" > out.csv; echo status $?\n", to: "home/go")
        return try TmuxTerminal(path: AssayProgram.folder, environment: environment, columns: columns, in: folder)
    }

    private static func numbers(in screen: String, _ line: Regex<(Substring, Substring)>) -> [Int] {
        screen.split(separator: "\n").compactMap { try? line.wholeMatch(in: $0) }.compactMap { Int($0.output.1) }
    }

    @Test(
        "one line with rate and time left, written anew, and nothing of it in the end",
        .enabled(if: TmuxTerminal.isThere, "there is no tmux to be a terminal"),
        arguments: [(100, false), (100, true), (40, false)])
    func inTerminal(_ columns: Int, _ isPlain: Bool) async throws {
        let (screens, end, output) = try await AssayProgram.onThread {
            let folder = try TemporaryFolder.slowGround(candidates: Self.candidates, seconds: 0.05)
            let terminal = try Self.terminal(folder, columns: columns, environment: isPlain ? ["NO_COLOR": "1"] : [:])
            try terminal.type(". ./go")
            try terminal.wait(" left")
            var screens: [String] = []
            while true {
                let screen = try terminal.screen()
                guard screen.contains(" left") else { break }
                if screens.last != screen { screens.append(screen) }
                #expect(try !isPlain || !terminal.screen(isColoured: true).contains("\u{1b}["))
            }
            try terminal.waitForShell()
            return (screens, try terminal.screen(), try folder.read("home/out.csv"))
        }
        let line = columns < 50 ? Self.short : Self.whole
        var seen: [Int] = []
        for screen in screens {
            let numbers = Self.numbers(in: screen, line)
            // A line that the terminal had broken, or the rest of one, would be a second one or none.
            #expect(numbers.count == 1 && screen.split(separator: "\n").count == 2, "\(screen)")
            seen += numbers
        }
        #expect(seen == seen.sorted() && Set(seen).count > 2, "\(seen)")
        #expect(end == "$ . ./go\nstatus 0\n$", "\(end)")
        #expect(output.split(whereSeparator: \.isNewline).count == Self.candidates + 1)
    }

    @Test(
        "Ctrl+C says how to go on, in a line of its own, and so it goes on",
        .enabled(if: TmuxTerminal.isThere, "there is no tmux to be a terminal"), arguments: [100, 40])
    func interrupted(_ columns: Int) async throws {
        let (shown, resumed, output) = try await AssayProgram.onThread {
            let folder = try TemporaryFolder.slowGround(candidates: Self.candidates, seconds: 0.05)
            let terminal = try Self.terminal(folder, columns: columns)
            try terminal.type(". ./go")
            try terminal.wait(" left")
            try terminal.press("C-c")
            try terminal.wait("status 130")
            try terminal.waitForShell()
            let shown = try terminal.screen()
            try terminal.type("clear; . ./go --resume")
            try terminal.wait("status 0")
            try terminal.waitForShell()
            return (shown, try terminal.screen(), try folder.read("home/out.csv"))
        }
        #expect(
            shown == """
                $ . ./go
                interrupted: finishing the cases that run; once more ends at once
                run 1 is not finished; the same command with --resume goes on with it
                status 130
                $
                """, "\(shown)")
        #expect(resumed.contains("resuming run 1 of "), "\(resumed)")
        let rows = output.split(whereSeparator: \.isNewline).dropFirst()
        #expect(rows.count == Self.candidates && rows.allSatisfy { $0.contains(",AC,") })
    }

    @Test("in a pipe there are plain lines, one every ten seconds")
    func inPipe() async throws {
        let folder = try TemporaryFolder.slowGround(candidates: Self.candidates, seconds: 0.25)
        let end = try await AssayProgram.run(folder.batch(["--jobs", "1"]))
        #expect(end.status == 0)
        #expect(!end.error.contains("\r") && !end.error.contains("\u{1b}"))
        #expect(end.errorLines.count == 1, "\(end.error)")
        #expect(end.errorLines.allSatisfy { $0.wholeMatch(of: Self.whole) != nil }, "\(end.error)")
    }
}
