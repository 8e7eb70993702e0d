internal import PythonValues

extension DifferenceFinder {
    /// The first difference of two lists or two tuples.
    func sequences(
        _ actual: [PythonValue], _ expected: [PythonValue], at path: String, ignoresOrder: Bool
    ) -> Difference {
        if ignoresOrder { return elements(actual, expected, at: path, noun: "element") }
        let common = min(actual.count, expected.count)
        guard let index = (0..<common).first(where: { !matcher.agree(actual[$0], expected[$0]) }) else {
            return lengths(actual, expected, at: path)
        }
        let inner = find(actual[index], expected[index], at: "\(path)[\(index)]")
        if actual.count != expected.count {
            var difference = inner
            difference.detail += "; \(Self.count(actual.count)) where \(expected.count) were wanted"
            return difference
        }
        if actual.count > 1, matcher.haveSameElements(actual, expected) {
            let first = "at \(path)[\(index)]: expected \(Excerpt.of(expected[index]))"
            let detail = "same elements, other order (\(first), got \(Excerpt.of(actual[index])))"
            return Difference(.order, at: path, detail)
        }
        return inner
    }

    /// One sequence is the beginning of the other.
    private func lengths(
        _ actual: [PythonValue], _ expected: [PythonValue], at path: String
    ) -> Difference {
        let surplus = actual.count - expected.count
        if surplus > 0 {
            let first = "\(Excerpt.of(actual[expected.count])) at index \(expected.count)"
            let count = surplus == 1 ? "one element more:" : "\(surplus) elements more, first"
            return Difference(.length, at: path, "\(count) \(first)")
        }
        let first = "\(Excerpt.of(expected[actual.count])) is missing at index \(actual.count)"
        let count = surplus == -1 ? "one element fewer:" : "\(-surplus) elements fewer, first"
        return Difference(.length, at: path, "\(count) \(first)")
    }

    /// The first difference of two sets.
    func sets(_ actual: [PythonValue], _ expected: [PythonValue], at path: String) -> Difference {
        elements(actual, expected, at: path, noun: "element")
    }

    /// The first element without a partner on either side; the order does not matter.
    private func elements(
        _ actual: [PythonValue], _ expected: [PythonValue], at path: String, noun: String
    ) -> Difference {
        let (surplus, missing) = unmatched(actual, expected)
        switch (surplus.first, missing.first) {
        case (let extra?, let lack?):
            let detail = "\(noun) \(Excerpt.of(lack)) is missing, and \(Excerpt.of(extra)) is not expected"
            let rest = Self.more(surplus.count + missing.count - 2)
            return Difference(.missingElement, at: path, detail + rest)
        case (nil, let lack?):
            let detail = "\(noun) \(Excerpt.of(lack)) is missing"
            return Difference(.missingElement, at: path, detail + Self.more(missing.count - 1))
        case (let extra?, nil):
            let detail = "\(noun) \(Excerpt.of(extra)) is not expected, or not so often"
            return Difference(.unexpectedElement, at: path, detail + Self.more(surplus.count - 1))
        case (nil, nil):
            return Difference(.value, at: path, "the elements cannot be paired within the tolerance")
        }
    }

    /// What is left on either side when equal elements, and then those within the tolerance, are paired.
    private func unmatched(
        _ actual: [PythonValue], _ expected: [PythonValue]
    ) -> (surplus: [PythonValue], missing: [PythonValue]) {
        var wanted: [EqualityKey: Int] = [:]
        for element in expected { wanted[EqualityKey(element, under: matcher.equality), default: 0] += 1 }
        var surplus: [PythonValue] = []
        for element in actual {
            let key = EqualityKey(element, under: matcher.equality)
            if let count = wanted[key], count > 0 { wanted[key] = count - 1 } else { surplus.append(element) }
        }
        var missing = expected.filter { element in
            let key = EqualityKey(element, under: matcher.equality)
            guard let count = wanted[key], count > 0 else { return false }
            wanted[key] = count - 1
            return true
        }
        // Only an explanation: a large rest is not worth quadratic time.
        guard matcher.flags.hasTolerance, surplus.count * missing.count <= 1_000_000 else {
            return (surplus, missing)
        }
        surplus.removeAll { element in
            let partner = missing.firstIndex { matcher.agree(element, $0) }
            guard let partner else { return false }
            missing.remove(at: partner)
            return true
        }
        return (surplus, missing)
    }

    private static func count(_ elements: Int) -> String {
        elements == 1 ? "1 element" : "\(elements) elements"
    }

    private static func more(_ count: Int) -> String {
        count == 0 ? "" : count == 1 ? " (and 1 more difference)" : " (and \(count) more differences)"
    }
}
