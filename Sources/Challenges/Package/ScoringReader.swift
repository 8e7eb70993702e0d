internal import Yams

/// Reads how cases add up: groups of the package's, and what the kind brings along.
struct ScoringReader {
    let tree: PackageTree
    let problem: ProblemReader

    private static let groupFile = "test_group.yaml"
    private static let maximumPoints = 1_000_000.0
    /// A review that finds most is a good one; nobody finds all.
    private static let reviewAccepts = 70.0

    func scoring(of challenge: Challenge) throws(PackageError) -> Scoring? {
        let accept = try problem.document.number("accept_score", unit: "percent", maximum: 100)
        switch challenge.form {
        case .review: return Self.review(challenge, accept: accept ?? Self.reviewAccepts)
        case .suite: return Self.suite(challenge, accept: accept ?? 100)
        case .statements, .streams: return try groups(challenge, accept: accept)
        }
    }

    private static func review(_ challenge: Challenge, accept: Double) -> Scoring {
        Scoring(
            groups: zip(challenge.faults, challenge.cases).map { fault, testCase in
                Scoring.Group(name: testCase.id, points: fault.points, aggregation: .min, cases: [testCase.id])
            }, acceptPercent: accept)
    }

    private static func suite(_ challenge: Challenge, accept: Double) -> Scoring {
        var required: Set<String> = []
        var groups: [Scoring.Group] = []
        for testCase in challenge.cases {
            guard case .suite(let implementation) = testCase.content else { continue }
            if let fault = implementation.fault {
                groups.append(
                    Scoring.Group(name: testCase.id, points: fault.points, aggregation: .min, cases: [testCase.id]))
            } else {
                required.insert(testCase.id)
            }
        }
        return Scoring(groups: groups, acceptPercent: accept, required: required)
    }

    /// Folders of `data/secret` with a ``groupFile``. Cases outside of them must all be accepted.
    private func groups(_ challenge: Challenge, accept: Double?) throws(PackageError) -> Scoring? {
        var groups: [Scoring.Group] = []
        for file in tree.files(under: "data/secret") where file.hasSuffix("/\(Self.groupFile)") {
            let folder = String(file.dropFirst("data/".count).dropLast(Self.groupFile.count))
            guard folder != "secret/" else { continue }
            if let group = try group(file, folder, challenge) { groups.append(group) }
        }
        guard !groups.isEmpty else {
            guard accept == nil else {
                throw PackageError(
                    file: problem.document.file, line: problem.document.line(of: "accept_score"),
                    "`accept_score` without anything that is scored",
                    advice: "add data/secret/GROUP/\(Self.groupFile), or remove the key")
            }
            return nil
        }
        let scored = groups.reduce(into: Set<String>()) { $0.formUnion($1.cases) }
        let required = challenge.cases.filter { $0.group == .secret && !scored.contains($0.id) }.map(\.id)
        return Scoring(groups: groups, acceptPercent: accept ?? 100, required: Set(required))
    }

    private func group(_ file: String, _ folder: String, _ challenge: Challenge) throws(PackageError) -> Scoring.Group? {
        let document = try YAMLMapping(
            try tree.text(of: file, limit: YAMLMapping.maximumBytes), file: tree.path(file))
        guard let scoring = try document.mapping("scoring"),
            let points = try document.number("score", in: scoring, unit: "points", maximum: Self.maximumPoints)
        else { return nil }
        let word = document.node("aggregation", in: scoring)?.scalar?.string ?? "sum"
        guard let aggregation = Scoring.Aggregation(rawValue: word) else {
            throw PackageError(
                file: document.file, line: document.line(of: "scoring"), "`aggregation` is `\(Excerpt.plain(word))`",
                advice: "write `min` or `sum`")
        }
        let cases = challenge.cases.map(\.id).filter { $0.hasPrefix(folder) }
        guard !cases.isEmpty else {
            throw PackageError(file: document.file, "the group has no cases", advice: "add some beside it")
        }
        return Scoring.Group(
            name: String(folder.dropLast()), points: points, aggregation: aggregation, cases: Set(cases))
    }
}
