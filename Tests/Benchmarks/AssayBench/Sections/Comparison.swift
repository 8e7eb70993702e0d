/// The table: one small program, run in every way there is.
struct Comparison {
    private var measured: [String: Rounds.Measurement] = [:]

    mutating func run(
        _ lineup: Lineup, _ scale: Scale, using generator: inout SeededGenerator, _ findings: inout Findings
    ) {
        var results: [String: Result<Rounds.Measurement, any Error>] = [:]
        let contenders = lineup.places.compactMap { place in
            if case .present(let contender, _) = place { contender } else { nil }
        }
        var rounds = Rounds(count: scale.rounds, quiet: Quiet(patienceMillis: scale.patienceMillis))
        for (contender, result) in zip(contenders, rounds.measure(contenders, using: &generator)) {
            results[contender.name] = result
            if case .success(let measurement) = result { measured[contender.name] = measurement }
        }
        var table = Table(["one case", "ms, median", "p10–p90", "CPU ms", "÷ bare fork", "bubblewrap ÷ it"])
        for place in lineup.places {
            switch place {
            case .present(let contender, let isOurs):
                table.add(row(contender.name, results[contender.name]!, isOurs: isOurs, &findings))
            case .absent(let name, let why, let isOurs):
                table.add([name, why, "", "", "", ""])
                if isOurs { findings.add("\(name): \(why)") }
            }
        }
        print(table.text)
        if rounds.quiet.disturbedRounds > 0 {
            print("\(rounds.quiet.disturbedRounds) of \(scale.rounds) rounds began while the machine was busy otherwise\n")
        }
        want(&findings)
    }

    private func row(
        _ name: String, _ result: Result<Rounds.Measurement, any Error>, isOurs: Bool, _ findings: inout Findings
    ) -> [String] {
        switch result {
        case .success(let measurement):
            let wall = measurement.wallMillis
            let figures = [
                name, Figure.text(wall.median, 2), wall.spread(decimals: 2), Figure.text(measurement.cpuMillis, 2),
            ]
            // Twenty cases are not to be compared with one.
            guard name != AssayCommand.runName else { return figures + ["", ""] }
            return figures + [
                Figure.times(ratio(name, to: Lineup.bareFork) ?? .nan), Figure.times(ratio(Bubblewrap.name, to: name) ?? .nan),
            ]
        case .failure(let error):
            if isOurs { findings.add("\(name): \(error)") } else { print("\(name) does not work here: \(error)\n") }
            return [name, "broken", "", "", "", ""]
        }
    }

    private func ratio(_ name: String, to other: String) -> Double? {
        guard let own = measured[name], let others = measured[other] else { return nil }
        return own.wallMillis.median / others.wallMillis.median
    }

    private func want(_ findings: inout Findings) {
        let sandboxed = measured[Lineup.sandboxed]
        let bubblewrap = measured[Bubblewrap.name]
        findings.want(
            "sandboxed at most 1.7 × a bare fork", got: ratio(Lineup.sandboxed, to: Lineup.bareFork), Figure.times
        ) { $0 <= 1.7 }
        findings.want(
            "bubblewrap + python3 at least 6 × as long", got: ratio(Bubblewrap.name, to: Lineup.sandboxed), Figure.times
        ) { $0 >= 6 }
        let cpu = sandboxed.flatMap { own in bubblewrap.map { $0.cpuMillis / own.cpuMillis } }
        findings.want("and at least 4 × the CPU time", got: cpu, Figure.times) { $0 >= 4 }
        findings.want(
            "assay run of \(CountdownPackage.caseCount) cases under 150 ms",
            got: measured[AssayCommand.runName]?.wallMillis.median, { "\(Figure.text($0, 0)) ms" }
        ) { $0 < 150 }
    }
}
