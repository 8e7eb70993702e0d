import Challenges
import Testing

@testable import Judging

/// Cases of every kind and size, in turn, for one worker.
struct CaseMenu {
    private let judge: CaseJudge
    private let challenge: Challenge
    private let run: ScriptRun
    private let large = [UInt8](repeating: 120, count: 300_000)

    init(challenge: Challenge) {
        self.challenge = challenge
        run = ScriptRun(limits: challenge.limits)
        let solution = "import math\ndef answer(value):\n    return math.prod([2, 3, 7, 101])\n"
        judge = CaseJudge(challenge: challenge, submission: Submission(name: "mine.py", source: Array(solution.utf8)))
    }

    func serve(_ count: Int, on lane: Lane) throws {
        for index in 0..<count { try serveOne(index, on: lane) }
    }

    private func serveOne(_ index: Int, on lane: Lane) throws {
        switch index % 8 {
        case 0: #expect(try judge.judge(challenge.cases[0], on: lane).verdict == .accepted)
        case 1: try expect("OK", "import sys\nprint(len(sys.stdin.read()))\n", input: large, on: lane)
        case 2: try expect("OK", "import sys\nprint('x' * \(index * 50))\n", on: lane)
        case 3: try expect("RTE", "import math\nmath.sqrt(-1)\n", on: lane)
        case 4: try expect("CE", "import math\ndef f(:\n", on: lane)
        case 5: try expect("SV", "import socket\nsocket.socket()\n", on: lane)
        case 6:
            try expect(
                "RTE", "import os\nfor n in range(20): open(str(n), 'w').write('x' * 999)\nos.abort()\n", on: lane)
        default: #expect(try HonestCase.common.defect(on: lane) == nil)
        }
    }

    private func expect(_ status: String, _ source: String, input: [UInt8] = [], on lane: Lane) throws {
        let execution = try run.run(
            Submission(name: "mine.py", source: Array(source.utf8)), standardInput: input, on: lane)
        #expect(execution.status == status, "\(execution.message)")
    }
}
