internal import ArgumentParser
internal import Foundation

/// Measures Assay beside what else could be used, in one run on one machine: ratios, never seconds.
@main
struct AssayBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assay-bench", abstract: "Measure Assay beside its peers, interleaved, and print one table.",
        discussion: """
            Never fails because something is slow. Ends with 1 when something is broken: a wrong output, a verdict \
            that changed, memory that grows, a process that is left.
            """)

    @Flag(name: .long, help: "Fewer rounds: under a minute, for CI.")
    var short = false

    @Option(name: .long, help: ArgumentHelp("Only what has this in its name; may be repeated.", valueName: "name"))
    var only: [String] = []

    @Option(name: .long, help: "Order of the rounds (default: drawn, and printed).")
    var seed: UInt64 = .random(in: 1...999_999)

    func validate() throws {
        let names = Lineup.names + [Throughput.name, Spread.name, Endurance.name, ReviewSpeed.name, EvaluationSpeed.name]
        for part in only where !names.contains(where: { $0.contains(part) }) {
            throw ValidationError("--only \(part): choose from\n  " + names.joined(separator: "\n  "))
        }
    }

    func run() throws {
        let scale = short ? Scale.short : Scale.full
        var findings = Findings()
        var generator = SeededGenerator(seed: seed)
        print(heading(scale))
        fflush(nil)
        let ground = try Ground()
        compare(scale, ground, &generator, &findings)
        section(Throughput.name, &findings) { try Throughput().run(scale, ground, using: &generator, &$0) }
        section(Spread.name, &findings) { try Spread().run(scale, ground, &$0) }
        section(Endurance.name, &findings) { try Endurance().run(scale, ground, &$0) }
        section(ReviewSpeed.name, &findings) { try ReviewSpeed().run(scale, ground, &$0) }
        section(EvaluationSpeed.name, &findings) { try EvaluationSpeed().run(scale, ground, &$0) }
        for process in ground.descendants.reap() { findings.add("process \(process.id), \(process.name), was left") }
        findings.print()
        if !findings.defects.isEmpty { throw ExitCode(1) }
    }

    /// In a function of its own, so that the workers of the table are gone before the next section.
    private func compare(
        _ scale: Scale, _ ground: Ground, _ generator: inout SeededGenerator, _ findings: inout Findings
    ) {
        let lineup = Lineup(ground, isWanted: isWanted)
        guard !lineup.places.isEmpty else { return }
        var comparison = Comparison()
        comparison.run(lineup, scale, using: &generator, &findings)
        fflush(nil)
    }

    private func section(_ name: String, _ findings: inout Findings, _ body: (inout Findings) throws -> Void) {
        guard isWanted(name) else { return }
        do { try body(&findings) } catch { findings.add("\(name): \(error)") }
        fflush(nil)
    }

    private func isWanted(_ name: String) -> Bool { only.isEmpty || only.contains { name.contains($0) } }

    private func heading(_ scale: Scale) -> String {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        return "\(scale.rounds) rounds, seed \(seed), \(cores) processors\n"
    }
}
