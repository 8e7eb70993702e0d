internal import Foundation
internal import Idioms

/// Findings of both sides, matched by file, habit and overlapping rows.
struct Agreement {
    struct Place: Hashable {
        var file: String
        var rows: ClosedRange<Int>
        var text: String
    }

    struct Tally {
        var both = 0
        var onlyOurs: [Place] = []
        var onlyTheirs: [Place] = []

        /// Of all places that either names, how many both name.
        var share: Double {
            let all = both + onlyOurs.count + onlyTheirs.count
            return all == 0 ? 1 : Double(both) / Double(all)
        }
    }

    private let rules: [RulePage]
    private(set) var tallies: [String: Tally] = [:]

    init(rules: [RulePage]) { self.rules = rules }

    mutating func add(_ root: URL, _ environment: Virtualenv) throws {
        let ours = try assay(root)
        // A code that this version of ruff does not know would end it.
        let codes = Set(rules.flatMap(\.peers).filter(RuffCodes.isOne)).intersection(try RuffCodes.known(environment))
        let theirs = try ruff(root, codes, environment)
        for page in rules {
            let mine = ours[page.name] ?? []
            let peers = page.peers.filter(RuffCodes.isOne).flatMap { theirs[$0] ?? [] }
            match(page.name, mine, peers)
        }
    }

    private mutating func match(_ name: String, _ ours: [Place], _ theirs: [Place]) {
        var tally = tallies[name] ?? Tally()
        var left = Dictionary(grouping: theirs, by: \.file)
        for place in ours {
            if let index = left[place.file]?.firstIndex(where: { $0.rows.overlaps(place.rows) }) {
                left[place.file]!.remove(at: index)
                tally.both += 1
            } else {
                tally.onlyOurs.append(place)
            }
        }
        // Several of theirs may lie in one of ours.
        let ranges = Dictionary(grouping: ours, by: \.file)
        for place in left.values.flatMap({ $0 })
        where ranges[place.file]?.contains(where: { $0.rows.overlaps(place.rows) }) != true {
            tally.onlyTheirs.append(place)
        }
        tallies[name] = tally
    }

    // MARK: - Both sides

    private struct Finding: Decodable {
        struct Place: Decodable { var row: Int }
        var code: String?
        var name: String?
        var message: String
        var filename: String
        var location: Place
        var end_location: Place
    }

    private func assay(_ root: URL) throws -> [String: [Place]] {
        let names = rules.map(\.name)
        let result = try Shell.run(
            try Shell.built("assay"),
            ["review", "--isolated", "--select", names.joined(separator: ","), "--target-version", "py311", "--exit-zero", "--ignore-noqa",
             "--no-respect-gitignore", "--output-format", "json", "."], in: root)
        let found = try JSONDecoder().decode([Finding].self, from: result.output)
        return Dictionary(grouping: found) { $0.name ?? "" }.mapValues { $0.map { place($0, root) } }
    }

    private func ruff(_ root: URL, _ codes: Set<String>, _ environment: Virtualenv) throws -> [String: [Place]] {
        let result = try Shell.run(
            environment.program("ruff"),
            ["check", "--isolated", "--no-cache", "--preview", "--ignore-noqa", "--no-respect-gitignore", "--target-version", "py311", "--exit-zero",
             "--extend-exclude", "nothing", "--output-format", "json", "--select", codes.sorted().joined(separator: ","), "."], in: root)
        let found = try JSONDecoder().decode([Finding].self, from: result.output)
        return Dictionary(grouping: found) { $0.code ?? "" }.mapValues { $0.map { place($0, root) } }
    }

    private func place(_ finding: Finding, _ root: URL) -> Place {
        // Not relative to the folder's address: one that does not end in a slash would lose its last part.
        let name = finding.filename.hasPrefix("/") ? finding.filename : "\(root.path)/\(finding.filename)"
        let file = URL(fileURLWithPath: name).resolvingSymlinksInPath().path
        let last = max(finding.location.row, finding.end_location.row)
        return Place(file: file, rows: finding.location.row...last, text: finding.message)
    }

    // MARK: - Showing

    var table: String {
        var lines = ["| rule | ruff | both | only ours | only ruff | agreement |", "| ---- | ---- | ---: | --------: | --------: | --------: |"]
        for page in rules {
            guard let tally = tallies[page.name] else { continue }
            let codes = page.peers.filter(RuffCodes.isOne).joined(separator: " ")
            let share = String(format: "%.1f %%", tally.share * 100)
            lines.append(
                "| \(page.name) | \(codes) | \(tally.both) | \(tally.onlyOurs.count) | \(tally.onlyTheirs.count) | \(share) |")
        }
        return lines.joined(separator: "\n")
    }

    func places(_ limit: Int) -> String {
        rules.compactMap { page -> String? in
            guard let tally = tallies[page.name] else { return nil }
            let lists = [("only ours", tally.onlyOurs), ("only ruff", tally.onlyTheirs)].filter { !$0.1.isEmpty }
            guard !lists.isEmpty else { return nil }
            return "\n\(page.name)\n" + lists.map { name, places in
                places.prefix(limit).map { "  \(name): \($0.file):\($0.rows.lowerBound): \($0.text)" }.joined(separator: "\n")
            }.joined(separator: "\n")
        }.joined(separator: "\n")
    }
}
