/// All namespaces and a read-only `/usr`.
enum NsJail: Peer {
    static let name = "nsjail + python3"
    static let program = "nsjail"

    static func contender(_ program: String, _ ground: Ground) -> any Contender {
        let jail = [
            program, "--mode", "o", "--really_quiet", "--user", "65534", "--group", "65534", "--rlimit_as", "hard",
            "--bindmount_ro", "/usr", "--symlink", "usr/lib:/lib", "--symlink", "usr/lib64:/lib64",
            "--bindmount_ro", "\(ground.answerFolder):/answer", "--",
        ]
        return WholeProcess(name, ground, commands: [jail + python + ["/answer/answer.py"]], input: ground.input) {
            try expect($0[0])
        }
    }
}
