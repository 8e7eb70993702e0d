internal import SafeText

/// Amounts as people read them: `1.2 ms`, `2.50 s`, `0.1 MiB`, `17 cases`.
enum Quantity {
    static func duration(millis: Double) -> String {
        millis < 999.95
            ? FixedPoint.text(millis, decimals: 1) + " ms"
            : FixedPoint.text(millis / 1000, decimals: 2) + " s"
    }

    static func memory(bytes: Int) -> String {
        let mebibytes = Double(bytes) / 1_048_576
        return mebibytes < 1023.95
            ? FixedPoint.text(mebibytes, decimals: 1) + " MiB"
            : FixedPoint.text(mebibytes / 1024, decimals: 2) + " GiB"
    }

    static func count(_ number: Int, _ one: String) -> String {
        number == 1 ? "1 \(one)" : "\(number) \(one)s"
    }
}
