internal import PythonValues

/// Compares the members of each pair in a list: an answer, and what it should have been.
///
/// Both come from beside the candidate, so only plain data counts there: an object of any other type could say of
/// itself whatever its partner says.
struct PairsComparison {
    let comparison: Comparison

    /// The first pair whose members differ, or nil if the value is a list of pairs of equals.
    func difference(of value: PythonValue) -> Difference? {
        guard case .list(let items) = value else {
            return Difference(.type, "\(value.article) where a list of pairs was wanted")
        }
        for (index, item) in items.enumerated() {
            let place = "pair \(index + 1) of \(items.count)"
            guard case .tuple(let members) = item, members.count == 2 else {
                return Difference(.type, "\(place) is \(Excerpt.of(item)), which is no pair")
            }
            guard let difference = difference(members[0], members[1]) else { continue }
            return Difference(difference.kind, "\(place): \(difference.sentence)")
        }
        return nil
    }

    private func difference(_ answer: PythonValue, _ expected: PythonValue) -> Difference? {
        let (answer, expected) = (comparison.comparable(answer), comparison.comparable(expected))
        if let foreign = Self.foreign(in: expected) ?? Self.foreign(in: answer) {
            let detail = "expected \(Excerpt.of(expected)), got \(Excerpt.of(answer))"
            return Difference(.notPlain, "\(detail): \(foreign.article) is no plain value, and never equal to another")
        }
        return comparison.difference(of: answer, from: expected)
    }

    /// The first part that is no plain data.
    private static func foreign(in value: PythonValue) -> PythonValue? {
        switch value {
        case .none, .ellipsis, .bool, .int, .float, .complex, .str, .bytes, .bytearray: return nil
        case .list(let items), .tuple(let items), .set(let items), .frozenset(let items):
            return foreign(among: items)
        case .dict(let entries):
            return foreign(among: entries.map(\.key)) ?? foreign(among: entries.map(\.value))
        case .iterator, .derived, .other, .unencodable: return value
        }
    }

    private static func foreign(among values: [PythonValue]) -> PythonValue? {
        for value in values {
            if let found = foreign(in: value) { return found }
        }
        return nil
    }
}
