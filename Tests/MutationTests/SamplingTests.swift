import Mutation
import Testing

@Suite("A sample of the mutants")
struct SamplingTests {
    private static let hundred = (1...100).map { number in
        Mutant(operator: "constant", line: number, before: "a", after: "b", edit: SourceEdit(number..<number, [65]))
    }

    @Test("is spread evenly", arguments: [
        (1, [51]), (2, [26, 76]), (4, [13, 38, 63, 88]), (0, []), (-3, []),
    ] as [(Int, [Int])])
    func spread(limit: Int, lines: [Int]) {
        #expect(Mutator.sample(Self.hundred, limit: limit).map(\.line) == lines)
    }

    @Test("is everything where there is enough room", arguments: [100, 101, Int.max, nil] as [Int?])
    func everything(limit: Int?) { #expect(Mutator.sample(Self.hundred, limit: limit) == Self.hundred) }

    @Test("has as many as asked for, none twice, the gaps alike", arguments: 1...100)
    func gaps(limit: Int) {
        let lines = Mutator.sample(Self.hundred, limit: limit).map(\.line)
        #expect(lines.count == limit)
        let gaps = zip(lines.dropFirst(), lines).map { $0 - $1 }
        #expect((gaps.min() ?? 1) >= 1)
        #expect((gaps.max() ?? 0) - (gaps.min() ?? 0) <= 1)
    }
}
