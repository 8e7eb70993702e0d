import TemporaryFolders
import Testing
import WorkerProtocol

/// A program in the worker's place that does not keep to the conversation.
struct BrokenWorker: Sendable, CustomTestStringConvertible {
    let name: String
    /// Shell, with the conversation on descriptor 3; `GREET` says a worker's own first words.
    let script: String

    var testDescription: String { name }

    /// They spoil the start.
    static let atStart = [
        BrokenWorker(name: "ends at once", script: "exit 0"),
        BrokenWorker(name: "fails at once", script: "exit 3"),
        BrokenWorker(name: "dies at once", script: "kill -9 $$"),
        BrokenWorker(name: "hangs up", script: "exec 3>&-"),
        BrokenWorker(name: "greets with text", script: "echo 'hello, I am a worker' >&3"),
        BrokenWorker(name: "greets with noise", script: "head -c 100000 /dev/urandom >&3"),
        BrokenWorker(name: "greets with half a header", script: "printf '\\001\\002' >&3"),
        BrokenWorker(name: "promises a gibibyte", script: "printf '\\000\\000\\000\\100\\001' >&3"),
        BrokenWorker(name: "promises too much", script: "printf '\\377\\377\\377\\377\\001' >&3"),
        BrokenWorker(name: "greets in an unknown kind", script: "printf '\\000\\000\\000\\000\\143' >&3"),
        BrokenWorker(name: "greets with a report", script: "printf '\\000\\000\\000\\000\\003' >&3"),
        BrokenWorker(name: "greets with nothing in it", script: "printf '\\000\\000\\000\\000\\001' >&3"),
        BrokenWorker(
            name: "announces more layers than it has",
            script: "printf '\\004\\000\\000\\000\\001\\377\\377\\377\\377' >&3"),
    ]

    /// They spoil the first case.
    static let inACase = [
        BrokenWorker(name: "hangs up", script: "GREET; WAIT; exec 3>&-"),
        BrokenWorker(name: "hangs up before it has read", script: "GREET"),
        BrokenWorker(name: "dies", script: "GREET; WAIT; kill -9 $$"),
        BrokenWorker(name: "answers with noise", script: "GREET; WAIT; head -c 100000 /dev/urandom >&3"),
        BrokenWorker(name: "greets twice", script: "GREET; GREET; WAIT"),
        BrokenWorker(
            name: "answers with half a report", script: "GREET; WAIT; printf '\\377\\000\\000\\000\\003half' >&3"),
        BrokenWorker(
            name: "answers with an empty report", script: "GREET; WAIT; printf '\\000\\000\\000\\000\\003' >&3"),
        BrokenWorker(
            name: "answers with a damaged report", script: "GREET; WAIT; printf '\\010\\000\\000\\000\\003damaged!' >&3"
        ),
        BrokenWorker(name: "says that it failed", script: "GREET; WAIT; printf '\\007\\000\\000\\000\\004no luck' >&3"),
    ]

    /// Writes it into `folder` and gives its path. `program`: if given, the real worker, which runs from the second start on.
    func install(in folder: TemporaryFolder, onceBefore program: String? = nil) throws -> String {
        let greeting = WorkerGreeting(
            layers: [WorkerGreeting.Layer(name: "namespaces", holds: true, detail: "")], pythonVersion: "3",
            baselineBytes: 0)
        let words = Frame.encode(.greeting, greeting.encode()).map { byte in
            let octal = String(byte, radix: 8)
            return "\\" + String(repeating: "0", count: 3 - octal.count) + octal
        }
        var lines = script.replacing("GREET", with: "printf '\(words.joined())' >&3")
            .replacing("WAIT", with: "head -c 1 <&3 >/dev/null")
        if let program {
            lines = "mkdir '\(folder.path)/used' 2>/dev/null || exec '\(program)' \"$@\"\n" + lines
        }
        return try folder.script(lines, named: "broken-worker")
    }
}
