/// All namespaces and a read-only `/usr`.
enum Bubblewrap: Peer {
    static let name = "bubblewrap + python3"
    static let program = "bwrap"

    static func contender(_ program: String, _ ground: Ground) -> any Contender {
        let jail = [
            program, "--unshare-all", "--ro-bind", "/usr", "/usr", "--symlink", "usr/lib", "/lib",
            "--symlink", "usr/lib64", "/lib64", "--proc", "/proc", "--dev", "/dev", "--die-with-parent",
            "--ro-bind", ground.answerFolder, "/answer",
        ]
        return WholeProcess(name, ground, commands: [jail + python + ["/answer/answer.py"]], input: ground.input) {
            try expect($0[0])
        }
    }
}
