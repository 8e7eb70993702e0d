/// Two sources side by side: corresponding lines face each other, and lines that moved carry the number of their region
/// on both sides.
struct AlignedSources {
    struct Line {
        /// 1-based; nil is a gap.
        let number: Int?
        /// 1-based number of the region; nil outside all.
        let region: Int?
    }

    let rows: [(first: Line, second: Line)]

    /// Regions that lie outside of the sources, or overlap one that is placed, are not faced.
    init(_ regions: [SimilarSources.Region], firstCount: Int, secondCount: Int) {
        let sorted = regions.sorted { $0.first.lowerBound < $1.first.lowerBound }.filter {
            $0.first.lowerBound >= 1 && $0.first.upperBound <= firstCount && $0.second.lowerBound >= 1
                && $0.second.upperBound <= secondCount
        }
        var (firstRegion, secondRegion): ([Int: Int], [Int: Int]) = ([:], [:])
        for (offset, region) in sorted.enumerated() {
            for line in region.first { firstRegion[line] = firstRegion[line] ?? offset + 1 }
            for line in region.second { secondRegion[line] = secondRegion[line] ?? offset + 1 }
        }
        var rows: [(first: Line, second: Line)] = []
        var (first, second) = (1, 1)
        func face(_ firstEnd: Int, _ secondEnd: Int) {
            while first <= firstEnd || second <= secondEnd {
                let left = first <= firstEnd ? first : nil
                let right = second <= secondEnd ? second : nil
                rows.append(
                    (
                        Line(number: left, region: left.flatMap { firstRegion[$0] }),
                        Line(number: right, region: right.flatMap { secondRegion[$0] })
                    ))
                first += left == nil ? 0 : 1
                second += right == nil ? 0 : 1
            }
        }
        for region in sorted where region.first.lowerBound >= first && region.second.lowerBound >= second {
            face(region.first.lowerBound - 1, region.second.lowerBound - 1)
            face(region.first.upperBound, region.second.upperBound)
        }
        face(firstCount, secondCount)
        self.rows = rows
    }
}
