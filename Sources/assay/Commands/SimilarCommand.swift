internal import ArgumentParser
internal import Batch
internal import Challenges
internal import Digests
internal import Foundation
internal import Judging
internal import Similarity
internal import Storage

struct SimilarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "similar", abstract: "Find near-duplicates among the submissions of a run.",
        discussion: """
            Names, comments, layout and the order of functions don't count; nor does what the starter or an accepted
            solution of the author's has. A folder is compared as one source, its Python files in the order of their
            paths; the JSON form counts lines there. A high similarity is a reason to look, not a proof.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case full, json }

    @Argument(help: "Number of the run (default: the latest); see `assay runs`.")
    var number: Int64?

    @OptionGroup var options: StoreOptions

    @Option(name: .long, help: "Pairs from this similarity on, 0 to 1.")
    var threshold = SimilaritySettings().threshold

    @Option(name: .long, help: "Folder of challenges (default: that of the run).", completion: .directory)
    var set: String?

    @Option(name: .long, help: "full or json.")
    var outputFormat = Format.full

    @OptionGroup var sandbox: SandboxOptions

    func run() throws {
        guard (0...1).contains(threshold) else { throw Failure("--threshold \(threshold): give a number from 0 to 1") }
        let store = try options.open()
        let run = try options.run(number, of: store)
        let workers = try sandbox.settings()
        var settings = SimilaritySettings()
        settings.threshold = threshold
        do {
            // Without the packages, nothing is discounted but what most submissions have.
            let folder = set ?? run.description.set
            let known = try? ChallengeSet(path: folder, services: JailedServices(settings: workers)).challenges
            if known == nil { Output.error("warning: \(folder) is not at hand; starters and references are not discounted") }
            let (report, sources) = try RunSimilarity(store, workers, settings)
                .report(of: run.id, challenges: known ?? [:])
            try keep(report, sources, run)
            Output.write(outputFormat == .json ? try Self.json(report) : try Self.text(report, sources, store))
        } catch let error as WorkerError {
            throw Failure("\(error)", status: Status.unavailable)
        } catch let error as any Error & CustomStringConvertible {
            throw Failure("\(error)")
        }
    }

    /// The pairs become part of the run, for its reports.
    private func keep(_ report: SimilarityReport, _ sources: [String: [String: Digest]], _ run: Run) throws {
        var pairs: [[Digest]: StoredSimilarity] = [:]
        for pair in report.pairs {
            guard let first = sources[pair.challenge]?[pair.a], let second = sources[pair.challenge]?[pair.b],
                first != second
            else { continue }
            pairs[[first, second].sorted()] = StoredSimilarity(
                first: first, second: second, challenge: pair.challenge, score: pair.similarity,
                shared: pair.sharedCount,
                places: pair.regions.map { StoredSimilarity.Place(first: $0.linesA, second: $0.linesB) })
        }
        do throws(StoreError) {
            let store = try Store(path: options.store, mode: .readWriteCreate)
            try store.record(Array(pairs.values), in: run.id)
            try store.close()
        } catch {
            Output.error("warning: the pairs are not kept: \(error)")
        }
    }

    private static func text(
        _ report: SimilarityReport, _ sources: [String: [String: Digest]], _ store: Store
    ) throws -> String {
        var text = ""
        if !report.pairs.isEmpty {
            text += Columns.text(
                try [["ALIKE", "CHALLENGE", "ONE", "OTHER", "LINES"]]
                    + report.pairs.map { pair in
                        func joined(_ key: String) throws -> JoinedSource? {
                            try sources[pair.challenge]?[key].map { JoinedSource(try store.submission($0)) }
                        }
                        let (one, other) = (try joined(pair.a), try joined(pair.b))
                        let lines = pair.regions.compactMap { region in
                            guard let one, let other else { return String?.none }
                            return "\(one.place(region.linesA)) ~ \(other.place(region.linesB))"
                        }
                        return [
                            "\(Int((pair.similarity * 100).rounded())) %", pair.challenge, pair.a, pair.b,
                            lines.joined(separator: ", "),
                        ]
                    })
        }
        text += "\(report.pairCount) pair\(report.pairCount == 1 ? "" : "s")"
        if !report.undecided.isEmpty { text += "; nothing can be said about \(report.undecided.count) submissions" }
        return text + "\n"
    }

    private static func json(_ report: SimilarityReport) throws -> String {
        let pairs: [[String: Any]] = report.pairs.map { pair in
            [
                "challenge": pair.challenge, "a": pair.a, "b": pair.b, "similarity": pair.similarity,
                "containmentOfA": pair.containmentOfA, "containmentOfB": pair.containmentOfB,
                "shared": pair.sharedCount,
                "regions": pair.regions.map {
                    ["a": [$0.linesA.lowerBound, $0.linesA.upperBound], "b": [$0.linesB.lowerBound, $0.linesB.upperBound]]
                },
            ]
        }
        let undecided = report.undecided.map { ["challenge": $0.challenge, "key": $0.key, "reason": "\($0)"] }
        let object: [String: Any] = ["schema": 1, "pairs": pairs, "undecided": undecided]
        let options: JSONSerialization.WritingOptions = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return String(decoding: try JSONSerialization.data(withJSONObject: object, options: options), as: UTF8.self) + "\n"
    }
}
