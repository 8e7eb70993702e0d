internal import ArgumentParser
internal import Glibc

/// The command line: one subcommand a file under `Commands/`.
@main
struct Assay: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assay",
        abstract: "Runs Python solutions against hidden tests in a sandbox, and reviews Python for idiom.",
        discussion: """
            Examples:
              assay list                              the challenges there are
              assay show two-sum                      what one asks for
              assay run two-sum mine.py --sample      judge the samples only
              assay run two-sum mine.py               judge everything
              assay start two-sum                     lay out a folder to practise in; there names are not needed:
              assay watch                             judge the samples on every save; hint, submit, editorial by a key
              assay next                              what to practise next, and why
              assay review mine.py                    what Python has a better word for, and the rewrite
              assay review --challenge two-sum mine.py  the rewrites, proved by running the tests
              assay explain PERF401                   why, what instead, when not
              assay exec script.py --time 2           run any script in the sandbox
              assay verify two-sum                    prove a challenge that you have written
              assay doctor                            what the sandbox can do on this machine

            Exit status: 0 accepted or nothing found, 1 not accepted or findings, 2 wrong usage or broken package,
            3 internal error or no sandbox, 130 interrupted.
            """,
        version: "0.1.0",
        subcommands: [
            RunCommand.self, VerifyCommand.self, ReviewCommand.self, RuleCommand.self, ExplainCommand.self, ExecCommand.self,
            BatchCommand.self, RunsCommand.self, DiffCommand.self, ExportCommand.self, ReplayCommand.self, SimilarCommand.self,
            StartCommand.self, WatchCommand.self, HintCommand.self, EditorialCommand.self, NextCommand.self,
            ProgressCommand.self,
            EvaluateCommand.self, ImportCommand.self, ListCommand.self, ShowCommand.self, DoctorCommand.self,
        ])

    /// ArgumentParser's own exit status for wrong usage is 64; ours is what linters' and judges' users know.
    static func main() {
        signal(SIGPIPE, SIG_IGN)
        do {
            let ahead = ReviewCommand.workerAhead(CommandLine.arguments)
            var command = try parseAsRoot()
            if let review = command as? ReviewCommand { try review.run(ahead) } else { try command.run() }
        } catch let status as ExitCode {
            Glibc.exit(status.rawValue)
        } catch let failure as Failure {
            Output.error("assay: \(failure.message)")
            Glibc.exit(failure.status)
        } catch {
            let status = exitCode(for: error)
            if status == .success {
                Output.write(fullMessage(for: error) + "\n")
                Glibc.exit(0)
            }
            Output.error("assay: \(mistake(error))")
            Glibc.exit(Status.usage)
        }
    }

    /// Wrong usage in one line; what would have been right is in the help.
    private static func mistake(_ error: any Error) -> String {
        let names = configuration.subcommands.compactMap { $0.configuration.commandName }
        let first = CommandLine.arguments.dropFirst().first ?? ""
        var reason = message(for: error)
        if reason.hasSuffix(".") { reason.removeLast() }
        if names.contains(first) { return "\(reason); see `assay \(first) --help`" }
        if first.hasPrefix("-") { return "\(reason); see `assay --help`" }
        return "there is no command `\(first)`; there are \(names.joined(separator: ", "))"
    }
}

/// Exit statuses of every command.
enum Status {
    static let notAccepted: Int32 = 1
    static let usage: Int32 = 2
    static let unavailable: Int32 = 3
    static let interrupted: Int32 = 130
}

/// An error that ends the command: one line for people, and an exit status.
struct Failure: Error {
    let message: String
    let status: Int32

    init(_ message: String, status: Int32 = Status.usage) {
        self.message = message
        self.status = status
    }
}
