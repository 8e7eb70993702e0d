import Foundation
import Testing

@testable import Judging

@Suite("growth that fits")
struct GrowthTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let cost: @Sendable (Double) -> Double
        /// Each of them is a right answer.
        let growths: Set<String>
        var testDescription: String { name }
    }

    static let rows = [
        Row(name: "constant", cost: { _ in 7 }, growths: ["constant"]),
        Row(name: "linear", cost: { 0.001 * $0 }, growths: ["n", "n or n log n"]),
        Row(name: "linearithmic", cost: { 0.0002 * $0 * log2($0) }, growths: ["n log n", "n or n log n"]),
        Row(name: "quadratic", cost: { 1e-6 * $0 * $0 }, growths: ["n²"]),
        Row(name: "cubic", cost: { 1e-9 * $0 * $0 * $0 }, growths: ["n³"]),
    ]

    @Test("on clean figures, and on figures a twentieth off", arguments: rows, [0.0, 0.05])
    func fits(_ row: Row, _ noise: Double) throws {
        let sizes = [2_000.0, 4_000, 8_000, 16_000, 32_000]
        let points = sizes.enumerated().map { index, n in
            (n: n, value: row.cost(n) * (1 + (index.isMultiple(of: 2) ? noise : -noise)))
        }
        let growth = try #require(Growth.fitting(points))
        #expect(row.growths.contains(growth) || noise > 0 && row.growths.contains { growth.contains($0) }, "\(growth)")
    }

    @Test("an exponential one is not taken for a power")
    func exponential() {
        #expect(Growth.fitting([10.0, 12, 14, 16, 18].map { (n: $0, value: exp2($0) / 1000) }) == "2ⁿ")
    }

    @Test("too little to say", arguments: [[], [0.1, 0.1, 0.1, 0.1], [5, 9]])
    func tooLittle(_ values: [Double]) {
        #expect(Growth.fitting(values.enumerated().map { (n: Double(100 << $0.offset), value: $0.element) }) == nil)
    }
}
