import InterpreterThread
import PythonEmbedding
import PythonSyntax
import SeededNumbers
import Similarity
import Testing

@Suite("Copies in disguise")
struct DisguiseTests {
    /// A copy, or an independent solution, and how similar the index finds it.
    struct Measured: Sendable {
        let challenge: String
        let what: String
        let isCopy: Bool
        let similarity: Double
        let isUndecided: Bool
        var isDisturbed: Bool { what.hasSuffix(Disguise.disturbed.rawValue) }
    }

    @Test("each pairs with its original, and independent solutions do not pair")
    func disguises() async throws {
        let slugs = try Reading.slugs()
        try #require(slugs.count >= 10)
        let measured = try await Self.measure(slugs, seed: SeededNumbers("disguises"))
        let threshold = SimilaritySettings().threshold
        for each in measured where !each.isUndecided && !each.isDisturbed {
            #expect(each.isCopy == (each.similarity >= threshold), "\(each)")
        }
        let disturbed = measured.filter { !$0.isUndecided && $0.isDisturbed }
        let found = disturbed.filter { $0.similarity >= threshold }.count
        print("disturbed: \(found) of \(disturbed.count) found at \(threshold)")
        #expect(found * 100 >= disturbed.count * 95)
        #expect(Set(measured.map(\.challenge)).count * 2 >= slugs.count)
        let undecided = measured.filter(\.isUndecided)
        print("undecided: \(undecided.map { "\($0.challenge) \($0.what)" })")
        #expect(undecided.count * 20 <= measured.count)
        Self.printFigures(measured.filter { !$0.isUndecided })
    }

    private static func printFigures(_ measured: [Measured]) {
        let copies = measured.filter(\.isCopy)
        for step in 2...9 {
            let threshold = Double(step) / 10
            let found = measured.filter { $0.similarity >= threshold }
            let right = found.filter(\.isCopy).count
            print("threshold \(threshold): precision \(right)/\(found.count), recall \(right)/\(copies.count)")
        }
        for (name, some) in [("copies", copies), ("independent", measured.filter { !$0.isCopy })] {
            let values = some.map(\.similarity).sorted()
            let quantiles = [0, 0.01, 0.05, 0.5, 0.95, 1].map { Float(values[Int(Double(values.count - 1) * $0)]) }
            print("\(name): \(values.count), similarity at 0, 1, 5, 50, 95 and 100 %: \(quantiles)")
        }
    }

    private static func measure(_ slugs: [String], seed: SeededNumbers) async throws -> [Measured] {
        try await PythonThread.shared.run { interpreter in
            let reader = try SyntaxReader(interpreter)
            var numbers = seed
            return try slugs.flatMap { slug -> [Measured] in
                let starter = try reader.read(Array(Reading.text("\(slug)/attachments/starter.py").utf8))
                let report = Fingerprinter().fingerprint(starter)
                // Where the starter works already, little of a solution is the candidate's own, and nothing can be said.
                let plain = try reader.read(Array(Reading.text("\(slug)/submissions/accepted/plain.py").utf8))
                guard report.tokenCount * 3 < Fingerprinter().fingerprint(plain).tokenCount else { return [] }
                let comparison = Comparison(
                    slug: slug, starter: report) { try reader.read(Array($0.utf8)) }
                return try comparison.measured(&numbers)
            }
        }
    }

    /// Compares the submissions of one challenge with their copies.
    private struct Comparison {
        let slug: String
        let starter: FingerprintReport
        let read: (String) throws -> SyntaxTree

        func measured(_ numbers: inout SeededNumbers) throws -> [Measured] {
            let plain = try Reading.text("\(slug)/submissions/accepted/plain.py")
            let idiomatic = try Reading.text("\(slug)/submissions/accepted/idiomatic.py")
            var measured = [try compare("plain and idiomatic", plain, idiomatic, isCopy: false)]
            for path in ["accepted", "wrong_answer"].flatMap({ Reading.submissions(slug, $0) }) {
                let original = try Reading.text(path)
                let name = path.split(separator: "/").suffix(1).joined()
                var everything = original
                for disguise in Disguise.allCases {
                    let copy = disguise.apply(to: try read(original), &numbers)
                    measured.append(try compare("\(name) \(disguise)", original, copy, isCopy: true))
                    guard disguise != .disturbed else { continue }
                    everything = disguise.apply(to: try read(everything), &numbers)
                }
                measured.append(try compare("\(name) all", original, everything, isCopy: true))
                guard path.hasSuffix("accepted/plain.py") else { continue }
                measured.append(try compare("idiomatic and disguised plain", idiomatic, everything, isCopy: false))
            }
            return measured
        }

        private func compare(_ what: String, _ one: String, _ other: String, isCopy: Bool) throws -> Measured {
            // Everything is reported here, so that the figures of other thresholds can be printed.
            var index = SimilarityIndex(settings: SimilaritySettings(threshold: 0.01))
            index.discountStarter(starter, challenge: slug)
            index.add("original", challenge: slug, Fingerprinter().fingerprint(try read(one)))
            index.add("other", challenge: slug, Fingerprinter().fingerprint(try read(other)))
            let report = index.report()
            return Measured(
                challenge: slug, what: what, isCopy: isCopy, similarity: report.pairs.first?.similarity ?? 0,
                isUndecided: !report.undecided.isEmpty)
        }
    }
}
