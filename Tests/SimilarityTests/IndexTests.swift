import Similarity
import Testing

@Suite("The index of submissions")
struct IndexTests {
    /// A submission of 40 tokens, with these fingerprints, one a line.
    private static func report(_ hashes: some Sequence<Int>, tokens: Int = 40) -> FingerprintReport {
        FingerprintReport(
            fingerprints: hashes.enumerated().map { line, hash in
                Fingerprint(hash: UInt64(hash), firstLine: Int32(line + 1), lastLine: Int32(line + 1))
            }, tokenCount: tokens)
    }

    @Test("similarity, containment and regions")
    func pair() {
        var index = SimilarityIndex()
        index.add("a", challenge: "c", Self.report(0..<10))
        index.add("b", challenge: "c", Self.report(Array(100..<104) + Array(0..<8)))
        let pair = index.report().pairs.first
        #expect(pair?.sharedCount == 8 && pair?.a == "a" && pair?.b == "b")
        #expect(pair?.similarity == 16.0 / 22)
        #expect(pair?.containmentOfA == 0.8 && pair?.containmentOfB == 8.0 / 12)
        #expect(pair?.regions == [SimilarPair.Region(linesA: 1...8, linesB: 5...12)])
    }

    @Test("parts in another order are regions of their own")
    func regions() {
        var index = SimilarityIndex()
        index.add("a", challenge: "c", Self.report(0..<10))
        index.add("b", challenge: "c", Self.report(Array(5..<10) + [90, 91] + Array(0..<5)))
        #expect(index.report().pairs.first?.regions == [
            SimilarPair.Region(linesA: 1...5, linesB: 8...12), SimilarPair.Region(linesA: 6...10, linesB: 1...5),
        ])
    }

    @Test("only within a challenge, and the most similar first")
    func order() {
        var index = SimilarityIndex()
        for (key, count) in [("a", 10), ("b", 10), ("c", 7)] {
            index.add(key, challenge: "one", Self.report(0..<count))
        }
        index.add("d", challenge: "two", Self.report(0..<10))
        #expect(index.report().pairs.map { $0.a + $0.b } == ["ab", "ac", "bc"])
        #expect(index.count == 4)
        index.add("b", challenge: "one", Self.report(500..<510))
        #expect(index.report().pairs.map { $0.a + $0.b } == ["ac"])
    }

    @Test("starters and references are discounted")
    func discounts() {
        var index = SimilarityIndex()
        index.add("a", challenge: "c", Self.report(Array(0..<20) + Array(100..<105)))
        index.add("b", challenge: "c", Self.report(Array(0..<20) + Array(200..<205)))
        #expect(index.report().pairs.count == 1)
        index.discountStarter(Self.report(0..<10, tokens: 10), challenge: "c")
        index.discountReference(Self.report(10..<20), challenge: "c")
        #expect(index.report() == SimilarityReport(pairs: [], undecided: [], pairCount: 0))
    }

    @Test("the common solution is nobody's copy, a ring of copies is", arguments: [(8, true), (9, true), (30, false)])
    func common(copies: Int, isFound: Bool) {
        var index = SimilarityIndex()
        for number in 0..<40 {
            let own = Array(1000 + number * 20..<1000 + number * 20 + 10)
            index.add("\(number)", challenge: "c", Self.report(number < copies ? Array(0..<20) + own : own))
        }
        #expect(index.report().pairCount == (isFound ? copies * (copies - 1) / 2 : 0))
    }

    @Test("what nothing can be said about")
    func undecided() {
        var index = SimilarityIndex()
        index.discountStarter(Self.report(0..<5, tokens: 20), challenge: "c")
        index.add("short", challenge: "c", Self.report(100..<110, tokens: 31))
        index.add("enough", challenge: "c", Self.report(100..<110, tokens: 32))
        index.add("starter", challenge: "c", Self.report(Array(0..<5) + [7], tokens: 50))
        index.add("broken", challenge: "c", FingerprintReport(fingerprints: [], tokenCount: 0, syntaxError: "line 1"))
        let report = index.report()
        #expect(report.pairs.isEmpty)
        #expect(report.undecided.map(\.cause) == [
            .tooShort(tokens: 11), .nothingOfItsOwn(fingerprints: 1), .syntaxError("line 1"),
        ])
        #expect(report.undecided.map(\.key) == ["short", "starter", "broken"])
        #expect(report.undecided.first?.description == "short: too short to say (11 tokens more than the starter)")
    }

    @Test("a report of bounded length says how many pairs there are")
    func bounded() {
        var index = SimilarityIndex(settings: SimilaritySettings(mostPairs: 3))
        for number in 0..<6 { index.add("\(number)", challenge: "c", Self.report(0..<10)) }
        let report = index.report()
        #expect(report.pairs.map { $0.a + $0.b } == ["01", "02", "03"] && report.pairCount == 15)
    }
}
