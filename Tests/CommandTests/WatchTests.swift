import Foundation
import TemporaryFolders
import Testing

/// `assay watch` without a terminal: commands are lines, one done before the next.
@Suite("assay: watch in a pipe", .serialized)
struct WatchTests {
    let folder: TemporaryFolder
    let environment: [String: String]

    init() async throws {
        folder = try TemporaryFolder()
        environment = ["ASSAY_STORE": "\(folder.path)/practice.sqlite", "TERM": "xterm", "FORCE_COLOR": ""]
        _ = try await AssayProgram.run(["start", "two-sum"], environment: environment, in: folder.path)
    }

    private func watch(_ input: String, _ arguments: [String] = []) async throws -> AssayProgram.End {
        try await AssayProgram.run(
            ["watch", "two-sum"] + arguments, input: input, environment: environment, in: folder.path)
    }

    private func solve() throws {
        let solution = try String(contentsOfFile: AssayProgram.accepted, encoding: .utf8)
        try folder.write(solution, to: "two-sum/solution.py")
    }

    @Test("the samples are judged at once, and the end of the input ends it", arguments: ["", "\n\n", "  \n"])
    func empty(_ input: String) async throws {
        let end = try await watch(input)
        #expect(end.status == 0 && end.error == "")
        #expect(end.output.hasPrefix("Watching two-sum/solution.py: every save judges the samples of Two Sum.\n\n"))
        #expect(end.output.components(separatedBy: "solution.py  WA  0/3 cases").count == 2)
        #expect(!end.output.contains("\u{1b}") && !end.output.contains("\r"))
    }

    @Test("words and letters, one after another", arguments: ["run\nhint\nsubmit\neditorial\nquit\n", "R\nH\nS\nE\nq"])
    func commands(_ input: String) async throws {
        try solve()
        let end = try await watch(input)
        #expect(end.status == 0 && end.error == "")
        let parts = [
            "AC  3/3 cases", "The samples pass", "AC  3/3 cases", "Two Sum: hint 1 of 3", "AC  28/28 cases", "Accepted: ",
            "1 run, 1 hint; ", "Two Sum: editorial",
        ]
        var rest = end.output[...]
        for part in parts {
            let range = try #require(rest.range(of: part), "\(part) in \(end.output)")
            rest = rest[range.upperBound...]
        }
    }

    @Test("quit leaves the rest, and an unknown line is told")
    func quit() async throws {
        let end = try await watch("frobnicate\nquit\nsubmit\n")
        #expect(end.output.contains("`frobnicate` is no command; there are run, submit, hint, review, editorial, next, help, quit\n"))
        #expect(!end.output.contains("28 cases"))
    }

    @Test("review, next, help and an editorial that is not open yet")
    func others() async throws {
        let end = try await watch("help\nreview\neditorial\nnext\n")
        #expect(end.output.contains("  s  submit     judge everything") || end.output.contains("s  submit     judge everything"))
        #expect(end.output.contains("Grade: "))
        #expect(end.output.contains("The editorial opens with an accepted run; "))
        #expect(end.output.contains("two-sum  Two Sum (function, fundamentals)\n    begun: last worked on just now"))
        let progress = try await AssayProgram.run(["progress"], environment: environment, in: folder.path)
        #expect(progress.output.contains("two-sum    begun"))
    }

    @Test("a solution that is gone, or does not parse, is told and watched on")
    func broken() async throws {
        try folder.write("def two_sum(:\n", to: "two-sum/solution.py")
        let unparsable = try await watch("review\n")
        #expect(unparsable.status == 0)
        #expect(unparsable.output.contains("CE") && unparsable.output.contains("assay: solution.py:1:13: "))
        try FileManager.default.removeItem(atPath: "\(folder.path)/two-sum/solution.py")
        let gone = try await watch("run\n")
        #expect(gone.status == 0)
        #expect(gone.output.contains("assay: cannot read two-sum/solution.py: No such file or directory\n"))
    }

    @Test("--no-record remembers nothing")
    func noRecord() async throws {
        try solve()
        let end = try await watch("submit\n", ["--no-record"])
        #expect(end.output.contains("AC  28/28 cases") && end.output.contains("Accepted.\n"))
        let progress = try await AssayProgram.run(["progress"], environment: environment, in: folder.path)
        #expect(progress.output.contains(" 0 solved, 0 due, 1 begun\n"))
    }
}
