internal import Foundation

/// Numbers as the tables show them.
enum Figure {
    static func text(_ value: Double, _ decimals: Int) -> String {
        value.isFinite ? String(format: "%.\(decimals)f", value) : "–"
    }

    /// `1.4 ×`.
    static func times(_ value: Double) -> String {
        value.isFinite ? text(value, value < 10 ? 2 : 1) + " ×" : "–"
    }

    static func mebibytes(_ bytes: Int) -> String { text(Double(bytes) / 1_048_576, 2) + " MiB" }
}
