/// Numbers with a fixed count of decimals, the same in every locale.
public enum FixedPoint {
    /// - Parameter trimmed: zeros at the end of the fraction are left away: `12.5`, `12`.
    public static func text(_ value: Double, decimals: Int, trimmed: Bool = false) -> String {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let scaled = (value.magnitude * scale).rounded()
        // Beyond this a Double has no decimals left to round.
        guard scaled < 0x1p53 else { return value.isFinite ? "\(value)" : "0" }
        var digits = String(Int(scaled))
        digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let whole = digits.dropLast(decimals)
        var fraction = digits.suffix(decimals)
        if trimmed { while fraction.last == "0" { fraction.removeLast() } }
        let sign = value < 0 && scaled > 0 ? "-" : ""
        return fraction.isEmpty ? sign + whole : sign + whole + "." + fraction
    }

    /// `75 %`, `66.7 %`.
    public static func percent(_ value: Double) -> String { text(value, decimals: 1, trimmed: true) + " %" }
}
