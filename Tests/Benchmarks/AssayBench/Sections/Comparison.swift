/// The table: one small program, run in every way there is.
struct Comparison {
    private var measured: [String: Rounds.Measurement] = [:]

    mutating func run(
        _ lineup: Lineup, _ scale: Scale, using generator: inout SeededGenerator, _ findings: inout Findings
    ) {
        let ready = lineup.places.compactMap { place in
            if case .ready(let contender) = place.state { (name: place.name, contender: contender) } else { nil }
        }
        var rounds = Rounds(count: scale.rounds, quiet: Quiet(patienceMillis: scale.patienceMillis))
        let results = rounds.measure(ready.map(\.contender), using: &generator)
        var failures: [String: any Error] = [:]
        for (place, result) in zip(ready, results) {
            switch result {
            case .success(let measurement): measured[place.name] = measurement
            case .failure(let error): failures[place.name] = error
            }
        }
        show(lineup, failures, &findings)
        let disturbed = rounds.quiet.disturbedRounds
        if disturbed > 0 { print("\(disturbed) of \(scale.rounds) rounds began while other work was going on\n") }
        want(&findings)
    }

    private func show(_ lineup: Lineup, _ failures: [String: any Error], _ findings: inout Findings) {
        var table = Table(["one case", "ms, median", "p10–p90", "CPU ms", "÷ bare fork", "bubblewrap ÷ it"])
        var notes = ""
        for place in lineup.places {
            var failure = failures[place.name]
            if case .broken(let error) = place.state { failure = error }
            if let failure {
                table.add([place.name, "broken", "", "", "", ""])
                let text = "\(place.name): \(failure)"
                if place.isOurs { findings.add(text) } else { notes += "broken here: \(text)\n" }
            } else if let measurement = measured[place.name] {
                table.add(row(place, measurement))
            } else {
                table.add([place.name, "not installed", "", "", "", ""])
            }
        }
        print(table.text + (notes.isEmpty ? "" : "\n" + notes))
    }

    private func row(_ place: Lineup.Place, _ measurement: Rounds.Measurement) -> [String] {
        var name = place.name
        if case .ready(let contender) = place.state { name = contender.name }
        let wall = measurement.wallMillis
        let figures = [
            name, Figure.text(wall.median, 2), wall.spread(decimals: 2), Figure.text(measurement.cpuMillis, 2),
        ]
        // Twenty cases are not to be compared with one.
        guard place.name != AssayCommand.runName else { return figures + ["", ""] }
        return figures + [
            Figure.times(ratio(place.name, to: Lineup.bareFork) ?? .nan),
            Figure.times(ratio(Bubblewrap.name, to: place.name) ?? .nan),
        ]
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
