internal import SafeText

/// Amounts as people read them, the same in every locale.
enum Amount {
    /// Three significant digits.
    static func short(_ value: Double) -> String {
        FixedPoint.text(value, decimals: value.magnitude < 9.995 ? 2 : value.magnitude < 99.95 ? 1 : 0)
    }

    static func duration(millis: Double) -> String {
        millis < 999.5 ? short(millis) + " ms" : short(millis / 1000) + " s"
    }

    static func memory(bytes: Int) -> String {
        let kibibytes = Double(bytes) / 1024
        if kibibytes < 1023.5 { return short(kibibytes) + " KiB" }
        return kibibytes < 1023.5 * 1024 ? short(kibibytes / 1024) + " MiB" : short(kibibytes / 1_048_576) + " GiB"
    }

    static func percent(_ rate: Double?) -> String { rate.map { FixedPoint.text($0 * 100, decimals: 1) + " %" } ?? "–" }

    /// `41.2–68.0 %`.
    static func interval(_ bounds: ClosedRange<Double>?) -> String {
        guard let bounds else { return "–" }
        return FixedPoint.text(bounds.lowerBound * 100, decimals: 1) + "–" + percent(bounds.upperBound)
    }

    static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        number == 1 ? "1 \(one)" : "\(number) \(many ?? one + "s")"
    }
}
