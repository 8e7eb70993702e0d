/// A submission of one case, handed to a judge that is up and warm.
enum DMOJ: Peer {
    static let name = "DMOJ, warm judge"
    static let program = "dmoj-cli"

    static func contender(_ program: String, _ ground: Ground) throws -> any Contender {
        let problem = "dmoj/problems/plusone"
        try ground.write("\(problem)/init.yml", "test_cases:\n- {in: 1.in, out: 1.out, points: 1}\n")
        try ground.write("\(problem)/1.in", PlusOne.input)
        let answers = try ground.write("\(problem)/1.out", PlusOne.output)
        let problems = answers.dropLast("plusone/1.out".count)
        let configuration = try ground.write(
            "dmoj/judge.yml",
            "id: bench\nkey: bench\nproblem_storage_globs:\n  - \(problems)*\nruntime:\n  python3: \(python[0])\n")
        let history = try ground.write("dmoj/history", "")
        let session = try Session(
            [program, "-c", configuration, "-e", "PY3", "--no-ansi", "--skip-self-test", "--history", history],
            ground.descendants)
        _ = try session.ask("", until: prompt)
        return Judge(name: name, session: session, command: "submit plusone PY3 \(ground.answer)\n")
    }

    private static let prompt = "dmoj> "

    private final class Judge: Contender {
        let name: String
        /// It takes as long as dozens of the others' runs.
        let runsInARow = 1
        private let session: Session
        private let command: String

        init(name: String, session: Session, command: String) {
            self.name = name
            self.session = session
            self.command = command
        }

        func run() throws -> Int64 {
            let start = Instant.now()
            let told = try session.ask(command, until: prompt)
            let nanos = Instant.now() - start
            guard told.contains("Test case  1 AC") else { throw Broken("judged \(told.prefix(200))") }
            return nanos
        }

        func cpuNanos() -> Int64 { session.cpuNanos() }
    }
}
