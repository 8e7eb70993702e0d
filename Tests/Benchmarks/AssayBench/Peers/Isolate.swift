/// A box made, used and removed again, as each test case of a contest needs one.
enum Isolate: Peer {
    static let name = "isolate + python3, box made and removed"
    static let program = "isolate"

    static func contender(_ program: String, _ ground: Ground) -> any Contender {
        let box = [program, "--box-id=90"]
        let jail = box + ["--silent", "--dir=/answer=\(ground.answerFolder)", "--run", "--"]
        let commands = [box + ["--init"], jail + python + ["/answer/answer.py"], box + ["--cleanup"]]
        return WholeProcess(name, ground, commands: commands, input: ground.input) { try expect($0[1]) }
    }
}
