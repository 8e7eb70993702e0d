import Challenges
import PythonValues
import Testing

@Suite("any order with a tolerance")
struct AnyOrderMatchingTests {
    /// Tries all permutations: slow and beyond doubt.
    private func isPossible(_ actual: [[Double]], _ expected: [[Double]], _ tolerance: Double) -> Bool {
        guard let first = actual.first else { return true }
        return expected.indices.contains { index in
            let isNear = zip(first, expected[index]).allSatisfy { ($0 - $1).magnitude <= tolerance }
            guard isNear else { return false }
            var rest = expected
            rest.remove(at: index)
            return isPossible(Array(actual.dropFirst()), rest, tolerance)
        }
    }

    @Test("agrees with trying all permutations", arguments: [1, 2])
    func permutations(width: Int) throws {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SeededGenerator(state: seed)
        let flags = try ValidatorFlags(parsing: "any_order float_absolute_tolerance 1")
        var accepted = 0
        for _ in 0..<400 {
            let count = Int.random(in: 1...5, using: &random)
            let numbers = { (0..<width).map { _ in Double(Int.random(in: 0...5, using: &random)) / 2 } }
            let (actual, expected) = ((0..<count).map { _ in numbers() }, (0..<count).map { _ in numbers() })
            let difference = Comparison(flags: flags).difference(of: value(actual), from: value(expected))
            let isPossible = isPossible(actual, expected, 1)
            accepted += isPossible ? 1 : 0
            #expect((difference == nil) == isPossible, "seed \(seed): \(actual) for \(expected)")
        }
        #expect(accepted > 20, "seed \(seed)")
    }

    private func value(_ rows: [[Double]]) -> PythonValue {
        .list(rows.map { $0.count == 1 ? .float($0[0]) : .tuple($0.map { .float($0) }) })
    }

    @Test("fifty thousand numbers are sorted, not tried")
    func large() throws {
        let flags = try ValidatorFlags(parsing: "any_order float_tolerance 1e-6")
        let numbers = (0..<50_000).map { PythonValue.float(Double($0) * 0.1) }
        let comparison = Comparison(flags: flags)
        #expect(comparison.difference(of: .list(numbers.reversed()), from: .list(numbers)) == nil)
    }
}

/// SplitMix64: the same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
