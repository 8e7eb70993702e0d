import Foundation
import InterpreterThread
import PythonEmbedding
import SeededNumbers
import Similarity
import Testing

/// Figures are printed; the bounds are wide enough for a debug build on a busy machine.
@Suite("Speed", .serialized)
struct SpeedTests {
    @Test("a thousand submissions are fingerprinted")
    func fingerprinting() async throws {
        let sources = try Reading.slugs().flatMap { slug in
            try ["accepted", "wrong_answer"].flatMap { Reading.submissions(slug, $0) }.map(Reading.text)
        }
        try #require(!sources.isEmpty)
        let seconds = try await PythonThread.shared.run { interpreter in
            let reader = try SyntaxReader(interpreter)
            let trees = try sources.map { try reader.read(Array($0.utf8)) }
            let fingerprinter = Fingerprinter()
            var count = 0
            let clock = ContinuousClock()
            let time = clock.measure {
                for number in 0..<1000 {
                    count += fingerprinter.fingerprint(trees[number % trees.count]).fingerprints.count
                }
            }
            print("1,000 submissions: \(count) fingerprints in \(time)")
            return time
        }
        #expect(seconds < .seconds(60))
    }

    @Test("twenty thousand submissions are compared")
    func index() {
        var numbers = SeededNumbers("index of 20,000")
        var index = SimilarityIndex()
        let before = Self.residentMegabytes()
        for number in 0..<20_000 {
            // One in a hundred copies the one before; all draw a third from what many write.
            let own = (0..<60).map { _ in numbers.next() }
            let often = (0..<30).map { _ in UInt64.random(in: 0..<3000, using: &numbers) }
            let report = Self.report(own + often)
            index.add("\(number)", challenge: "c", report)
            if number % 100 == 0 { index.add("copy of \(number)", challenge: "c", report) }
        }
        let held = Self.residentMegabytes() - before
        var report = SimilarityReport(pairs: [], undecided: [], pairCount: 0)
        let time = ContinuousClock().measure { report = index.report() }
        let after = Self.residentMegabytes() - before
        print("\(index.count) submissions: \(held) MB held, compared in \(time), \(after) MB after")
        #expect(report.pairs.count == 200)
        #expect(report.pairs.allSatisfy { $0.b == "copy of \($0.a)" && $0.similarity == 1 })
        #expect(time < .seconds(120))
        #expect(held < 200)
    }

    private static func report(_ hashes: [UInt64]) -> FingerprintReport {
        FingerprintReport(
            fingerprints: hashes.enumerated().map { line, hash in
                Fingerprint(hash: hash, firstLine: Int32(line + 1), lastLine: Int32(line + 2))
            }, tokenCount: 300)
    }

    private static func residentMegabytes() -> Int {
        let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ")
        return (fields.flatMap { $0.count > 1 ? Int($0[1]) : nil } ?? 0) * 4096 / 1_000_000
    }
}
