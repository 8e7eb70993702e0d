/// Joins shared fingerprints that lie together in both programs to regions of lines.
enum RegionAligner {
    static func align(
        _ a: [Fingerprint], _ b: [Fingerprint], sharing shared: Set<UInt64>
    ) -> [SimilarPair.Region] {
        var others: [UInt64: [Fingerprint]] = [:]
        for fingerprint in b.reversed() where shared.contains(fingerprint.hash) {
            others[fingerprint.hash, default: []].append(fingerprint)
        }
        var regions: [SimilarPair.Region] = []
        for fingerprint in a where shared.contains(fingerprint.hash) {
            // The first of a with the first of b, the second with the second.
            guard let other = others[fingerprint.hash]?.popLast() else { continue }
            add(SimilarPair.Region(linesA: lines(fingerprint), linesB: lines(other)), to: &regions)
        }
        return regions.sorted {
            ($0.linesA.lowerBound, $0.linesB.lowerBound) < ($1.linesA.lowerBound, $1.linesB.lowerBound)
        }
    }

    private static func lines(_ fingerprint: Fingerprint) -> ClosedRange<Int> {
        Int(fingerprint.firstLine)...Int(max(fingerprint.firstLine, fingerprint.lastLine))
    }

    /// Joins `region` with each that it touches on both sides, until it touches none.
    private static func add(_ region: SimilarPair.Region, to regions: inout [SimilarPair.Region]) {
        var grown = region
        while true {
            let current = grown
            let index = regions.firstIndex { touch($0.linesA, current.linesA) && touch($0.linesB, current.linesB) }
            guard let index else { break }
            let known = regions.remove(at: index)
            grown.linesA = union(known.linesA, grown.linesA)
            grown.linesB = union(known.linesB, grown.linesB)
        }
        regions.append(grown)
    }

    /// They overlap, or one begins right after the other.
    private static func touch(_ one: ClosedRange<Int>, _ other: ClosedRange<Int>) -> Bool {
        one.lowerBound <= other.upperBound + 1 && other.lowerBound <= one.upperBound + 1
    }

    private static func union(_ one: ClosedRange<Int>, _ other: ClosedRange<Int>) -> ClosedRange<Int> {
        min(one.lowerBound, other.lowerBound)...max(one.upperBound, other.upperBound)
    }
}
