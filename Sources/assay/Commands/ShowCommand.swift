internal import ArgumentParser
internal import Challenges
internal import Judging

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a challenge: its statement, limits and where to start.")

    @Argument(help: "Slug or folder of the challenge.")
    var challenge: String

    @OptionGroup var library: LibraryOptions

    func run() throws {
        let challenge = try library.challenge(challenge)
        for warning in challenge.warnings { Output.error("warning: \(warning)") }
        let limits = challenge.limits
        let samples = challenge.cases.filter { $0.group == .sample }.count
        var text = "\(challenge.name) (\(challenge.slug))\n"
        text += "\(challenge.kind.rawValue)"
        if !challenge.entryPoint.isEmpty { text += " `\(challenge.entryPoint)`" }
        text += ", \(challenge.level), \(challenge.topics.joined(separator: ", "))\n"
        text += "limits a case: \(seconds(limits.cpuMillis)) s CPU, \(seconds(limits.wallMillis)) s on the clock, "
        text += "\(limits.memoryBytes >> 20) MiB\n"
        text += "\(samples) sample and \(challenge.cases.count - samples) hidden cases\n"
        if let statement = read(
            challenge, ["statement/problem.en.md", "problem_statement/problem.en.md", "statement/problem.md"])
        {
            text += "\n" + statement
            if !text.hasSuffix("\n") { text += "\n" }
        }
        if read(challenge, ["attachments/starter.py"]) != nil {
            text += "\nstart from: \(challenge.folder)/attachments/starter.py\n"
        }
        Output.write(text)
    }

    private func read(_ challenge: Challenge, _ paths: [String]) -> String? {
        for path in paths {
            if let bytes = FileBytes.read("\(challenge.folder)/\(path)") {
                return String(decoding: bytes, as: UTF8.self)
            }
        }
        return nil
    }

    private func seconds(_ millis: Int) -> String {
        millis % 1000 == 0 ? "\(millis / 1000)" : "\(Double(millis) / 1000)"
    }
}
