/// A box made, used and removed again, as each test case of a contest needs one.
enum Isolate: Peer {
    static let name = "isolate + python3, box made and removed"
    static let program = "isolate"

    static func contender(_ program: String, _ ground: Ground) -> any Contender {
        let box = [program, "--box-id=90"]
        let run = box + ["--silent", "--dir=/answer=\(ground.answerFolder)", "--run", "--"] + python + ["/answer/answer.py"]
        return WholeProcess(
            name, ground, commands: [box + ["--init"], run, box + ["--cleanup"]], input: ground.input
        ) { try expect($0[1]) }
    }
}
