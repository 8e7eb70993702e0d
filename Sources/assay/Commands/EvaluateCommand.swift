internal import ArgumentParser
internal import Batch
internal import BatchReporting
internal import Challenges
internal import Foundation
internal import Importing
internal import Judging
internal import WorkerProtocol

struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Judge generated code against a benchmark, as its own evaluator does.",
        discussion: """
            PROBLEMS and SAMPLES are the benchmark's own files (JSON Lines; PROBLEMS also as .gz). Writes
            SAMPLES_results.jsonl, each sample with "result" and "passed", and prints pass@k.

            Exit status: 0 evaluated, 2 a file that cannot be read or written, 3 no worker, 130 interrupted.
            """)

    @Argument(help: "The benchmark: \(Benchmark.allCases.map(\.rawValue).joined(separator: ", ")).")
    var benchmark: String

    @Argument(help: "The benchmark's tasks.", completion: .file())
    var problems: String

    @Argument(help: "What was generated: task_id and completion in each line.", completion: .file())
    var samples: String

    @Option(name: .customShort("k"), help: ArgumentHelp("For which k to estimate pass@k.", valueName: "1,10,100"))
    var orders = "1,10,100"

    @Option(name: [.short, .long], help: "Samples judged at the same time (default: one a core).")
    var jobs: Int?

    @Option(name: .long, help: ArgumentHelp("CPU time of one sample.", valueName: "seconds"))
    var timeout: Double = 3

    @Option(name: .long, help: ArgumentHelp("Memory of one sample, above the warm interpreter.", valueName: "MiB"))
    var memory = 2048

    @Flag(name: .long, help: "Evaluate although some tasks have no sample.")
    var ignoreIncomplete = false

    @OptionGroup var sandbox: SandboxOptions

    func run() throws {
        guard let benchmark = Benchmark(rawValue: benchmark) else {
            let names = Benchmark.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure("there is no benchmark `\(benchmark)`; there are \(names)")
        }
        let orders = try parsedOrders()
        if let jobs, !(1...1024).contains(jobs) { throw Failure("--jobs \(jobs): give a number from 1 to 1024") }
        guard timeout.isFinite, timeout > 0, timeout <= 3600 else {
            throw Failure("--timeout \(timeout): give seconds, more than 0, at most 3600")
        }
        guard (1...65_536).contains(memory) else { throw Failure("--memory \(memory): give MiB, from 1 to 65536") }
        let settings = try sandbox.settings()
        try sandbox.check(settings)
        let interruption = Interruption()
        do {
            let tasks = try benchmark.tasks(
                at: problems, limits: limits, answers: .standard, JailedServices(settings: settings))
            let evaluation = Evaluation(
                tasks: tasks, settings: settings, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
            let progress = ProgressLine(total: nil, "samples", isShown: isatty(2) == 1)
            let outcomes = try evaluation.run(
                samples, isCancelled: { interruption.hasHappened }, onProgress: { _ in progress.advance() })
            progress.clear()
            if interruption.hasHappened { throw ExitCode(Status.interrupted) }
            if !ignoreIncomplete { try check(outcomes, cover: tasks) }
            let file = ResultsFile(samples: samples)
            try file.write(outcomes, samples: samples)
            show(outcomes, orders, file)
        } catch let error as WorkerError {
            throw Failure("\(error)", status: Status.unavailable)
        } catch let error as any Error & CustomStringConvertible {
            throw Failure("\(error)")
        }
    }

    private func check(_ outcomes: Evaluation.Outcomes, cover tasks: LazyTasks) throws {
        let all = try tasks.all()
        let tallies = outcomes.tallies
        let missing = all.filter { tallies[$0] == nil }
        guard let first = missing.first else { return }
        throw Failure(
            "\(missing.count) of \(all.count) tasks have no sample, \(first) first; "
                + "--ignore-incomplete evaluates the others")
    }

    private var limits: Limits {
        let millis = max(Int((timeout * 1000).rounded()), 1)
        return Limits(cpuMillis: millis, wallMillis: millis + 1000, memoryBytes: memory << 20)
    }

    private func parsedOrders() throws -> [Int] {
        try orders.split(separator: ",").map { word in
            guard let order = Int(word.trimmingCharacters(in: .whitespaces)), order > 0 else {
                throw Failure("-k \(orders): give whole numbers above 0, with commas")
            }
            return order
        }
    }

    private func show(_ outcomes: Evaluation.Outcomes, _ orders: [Int], _ file: ResultsFile) {
        let tallies = outcomes.tallies.values
        let passed = tallies.reduce(0) { $0 + $1.passed }
        Output.write("\(passed) of \(outcomes.samples.count) samples of \(tallies.count) tasks passed\n")
        for order in orders {
            // Left out where a task has too few samples, as the benchmarks' own evaluators do.
            guard let estimate = PassEstimate.mean(tallies.map { ($0.total, $0.passed) }, k: order) else { continue }
            Output.write("pass@\(order): \(String(format: "%.4f", estimate))\n")
        }
        Output.error("results: \(file.path)")
    }
}
