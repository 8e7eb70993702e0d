internal import PythonValues

/// Describes how two numbers differ.
struct NumberDifference {
    let flags: ValidatorFlags

    /// A relative difference up to this is called rounding: a few thousand units in the last place.
    private static let roundingLimit = 1e-12

    func describe(_ actual: PythonValue, _ expected: PythonValue, at path: String) -> Difference {
        let values = "expected \(Excerpt.of(expected)), got \(Excerpt.of(actual))"
        guard let number = actual.number, let wanted = expected.number else {
            return Difference(.value, at: path, values)
        }
        if flags.exactTypes, actual.typeName != expected.typeName {
            let types = "\(actual.article) where \(expected.article) was wanted"
            return Difference(.type, at: path, "\(types): \(values)")
        }
        if case .bool = actual, case .bool = expected { return Difference(.value, at: path, values) }
        guard number.isFinite, wanted.isFinite else { return Difference(.value, at: path, values) }
        let distance = number.distance(to: wanted)
        if flags.hasTolerance {
            let size = PythonValue.float(distance).description
            return Difference(.value, at: path, "\(values) (\(size) apart, more than the tolerance)")
        }
        if isInexact(actual) || isInexact(expected), distance <= Self.roundingLimit * wanted.magnitude {
            let pair = "\(Excerpt.of(actual)) for \(Excerpt.of(expected))"
            return Difference(.rounding, at: path, "differs only by rounding: \(pair)")
        }
        return Difference(.value, at: path, values + remark(actual, number, wanted))
    }

    private func isInexact(_ value: PythonValue) -> Bool {
        switch value {
        case .float, .complex: true
        default: false
        }
    }

    private func remark(_ actual: PythonValue, _ number: PythonNumber, _ wanted: PythonNumber) -> String {
        if case .bool = actual { return "" }
        switch (number, wanted) {
        case (.int, .int):
            guard number.magnitude != wanted.magnitude else { return " (only the sign differs)" }
            guard number.distance(to: wanted) == 1 else { return "" }
            return number.real > wanted.real ? " (one too many)" : " (one too few)"
        case (.float, .float), (.int, .float), (.float, .int):
            return number.magnitude == wanted.magnitude ? " (only the sign differs)" : ""
        default:
            return ""
        }
    }
}
