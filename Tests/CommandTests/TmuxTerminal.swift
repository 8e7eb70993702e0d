import Foundation
import Glibc
import TemporaryFolders

/// A terminal that nobody sits at: a shell in tmux, keys that are sent to it, and what its screen shows.
/// To be used on a thread that may block.
final class TmuxTerminal {
    struct Failure: Error, CustomStringConvertible { let description: String }

    static let program = "/usr/bin/tmux"
    static let isThere = FileManager.default.isExecutableFile(atPath: program)

    /// The session's own folder; the shell begins in `home`.
    let folder: TemporaryFolder
    private let socket: String
    private static let patience = Duration.seconds(60)
    /// So many that nothing scrolls away.
    private static let rows = 400

    /// - Parameters:
    ///   - path: where programs are.
    ///   - environment: beside the few variables that a shell needs.
    init(path: String, environment: [String: String] = [:], columns: Int = 100, in folder: TemporaryFolder) throws {
        self.folder = folder
        let home = "\(folder.path)/home"
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        // A socket's path has a hundred characters at most.
        socket = "\(folder.path)/tmux"
        let variables = [
            "PATH": "\(path):/usr/bin:/bin", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "HOME": home, "PS1": "$ ",
            "ASSAY_STORE": "\(folder.path)/practice.sqlite", "BASH_SILENCE_DEPRECATION_WARNING": "1",
        ].merging(environment) { $1 }
        let shell = ["/usr/bin/env", "-i"] + variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            + ["TERM=screen", "/bin/bash", "--norc", "--noprofile", "-i"]
        try tmux(
            ["-f", "/dev/null", "-u", "new-session", "-d", "-x", "\(columns)", "-y", "\(Self.rows)", "-c", home]
                + [shell.map(Self.quoted).joined(separator: " ")])
        try wait("$")
    }

    deinit { _ = try? tmux(["kill-server"]) }

    /// Keys by tmux's names: `Enter`, `C-c`.
    func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

    /// A line, as it would be typed.
    func type(_ line: String) throws {
        try tmux(["send-keys", "-l", line])
        try press("Enter")
    }

    /// What is on the screen, without what is empty below; lines that were wrapped are one.
    ///
    /// - Parameter isColoured: with the sequences that colours are.
    func screen(isColoured: Bool = false) throws -> String {
        let text = try tmux(["capture-pane", "-p", "-J", "-S", "-"] + (isColoured ? ["-e"] : []))
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line.reversed().drop { $0 == " " }.reversed())
        }
        return lines.joined(separator: "\n").trimmingCharacters(in: .newlines)
    }

    /// Until a line of the screen is as it is wanted, or ends the screen.
    @discardableResult
    func wait(_ text: String, times: Int = 1) throws -> String {
        let deadline = ContinuousClock.now + Self.patience
        var shown = ""
        while ContinuousClock.now < deadline {
            shown = try screen()
            if shown.components(separatedBy: text).count > times { return shown }
        }
        throw Failure(description: "waited in vain for `\(text)` × \(times):\n\(shown)")
    }

    /// Until the shell waits for a command.
    func waitForShell() throws {
        let deadline = ContinuousClock.now + Self.patience
        var shown = ""
        while ContinuousClock.now < deadline {
            shown = try screen()
            if shown.hasSuffix("\n$") { return }
        }
        throw Failure(description: "the shell does not come back:\n\(shown)")
    }

    /// What the shell's child is, by its number.
    func child() throws -> Int32 {
        let shell = try tmux(["display-message", "-p", "#{pane_pid}"]).trimmingCharacters(in: .whitespacesAndNewlines)
        let children = try String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
        guard let first = children.split(separator: " ").first.flatMap({ Int32($0) }) else {
            throw Failure(description: "the shell runs nothing")
        }
        return first
    }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        // Not Foundation's Process: it is told of the end by a descriptor that its children inherit, and the server that the
        // first command leaves behind would keep that open.
        let file = try folder.write("", to: "tmux-says")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, file, O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        // The tests' own threads block signals, and a server that inherits that cannot be told to end.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        let settings = ["PATH=/usr/bin:/bin", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "TERM=screen"]
        var words: [UnsafeMutablePointer<CChar>?] = ([Self.program, "-S", socket] + arguments).map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) } + [nil]
        defer { (words + variables).forEach { free($0) } }
        var processID: pid_t = 0
        guard posix_spawn(&processID, Self.program, &actions, &attributes, &words, &variables) == 0 else {
            throw Failure(description: "\(Self.program) cannot be started")
        }
        var status: Int32 = 0
        while waitpid(processID, &status, 0) < 0, errno == EINTR {}
        let text = try folder.read("tmux-says")
        guard status == 0 else { throw Failure(description: "tmux \(arguments) failed") }
        return text
    }

    private static func quoted(_ word: String) -> String { "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'" }
}
