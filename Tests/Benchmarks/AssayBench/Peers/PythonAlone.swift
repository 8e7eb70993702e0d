/// A fresh interpreter, nothing isolated.
enum PythonAlone: Peer {
    static let name = "python3 -I -S"
    static let program = "python3"

    /// Debian's own, whatever stands first in PATH: it is the one that is embedded.
    static func contender(_ program: String, _ ground: Ground) -> any Contender {
        WholeProcess(name, ground, commands: [python + [ground.answer]], input: ground.input) { try expect($0[0]) }
    }
}
