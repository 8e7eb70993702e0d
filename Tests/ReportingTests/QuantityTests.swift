import Testing

@testable import Reporting

@Suite("amounts")
struct QuantityTests {
    @Test(arguments: [
        (0, "0.0 ms"), (0.04, "0.0 ms"), (1.25, "1.3 ms"), (999.94, "999.9 ms"), (999.95, "1.00 s"),
        (61_234, "61.23 s"), (Double.nan, "0 s"),
    ])
    func duration(millis: Double, text: String) { #expect(Quantity.duration(millis: millis) == text) }

    @Test(arguments: [
        (0, "0.0 MiB"), (1 << 20, "1.0 MiB"), (1 << 30, "1.00 GiB"),
        (-1, "0.0 MiB"), (-(1 << 20), "-1.0 MiB"),
    ])
    func memory(bytes: Int, text: String) { #expect(Quantity.memory(bytes: bytes) == text) }

    @Test func count() {
        #expect([0, 1, 2].map { Quantity.count($0, "case") } == ["0 cases", "1 case", "2 cases"])
    }
}
