/// Amounts as people read them, the same in every locale.
enum Amount {
    static func fixed(_ value: Double, _ decimals: Int) -> String {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let scaled = (value.magnitude * scale).rounded()
        // Beyond this a Double has no decimals left to round.
        guard scaled < 0x1p53 else { return value.isFinite ? "\(value)" : "0" }
        var digits = String(Int(scaled))
        digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let sign = value < 0 && scaled > 0 ? "-" : ""
        return sign + digits.dropLast(decimals) + (decimals > 0 ? "." + digits.suffix(decimals) : "")
    }

    /// Three significant digits.
    static func short(_ value: Double) -> String {
        fixed(value, value.magnitude < 9.995 ? 2 : value.magnitude < 99.95 ? 1 : 0)
    }

    static func duration(millis: Double) -> String {
        millis < 999.5 ? short(millis) + " ms" : short(millis / 1000) + " s"
    }

    static func memory(bytes: Int) -> String {
        let kibibytes = Double(bytes) / 1024
        if kibibytes < 1023.5 { return short(kibibytes) + " KiB" }
        return kibibytes < 1023.5 * 1024 ? short(kibibytes / 1024) + " MiB" : short(kibibytes / 1_048_576) + " GiB"
    }

    static func percent(_ rate: Double?) -> String { rate.map { fixed($0 * 100, 1) + " %" } ?? "–" }

    /// `41.2–68.0 %`.
    static func interval(_ bounds: ClosedRange<Double>?) -> String {
        bounds.map { fixed($0.lowerBound * 100, 1) + "–" + fixed($0.upperBound * 100, 1) + " %" } ?? "–"
    }

    static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        number == 1 ? "1 \(one)" : "\(number) \(many ?? one + "s")"
    }
}
