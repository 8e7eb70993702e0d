internal import PythonValues

/// Pairs the elements of two collections when equality is not transitive, because numbers have a tolerance.
///
/// Taking the first partner that fits would be wrong: with a tolerance of 1, `[1, 2]` answers `[2, 3]` in any
/// order only if 1 goes with 2. So this is a matching in a bipartite graph. Elements that differ in more
/// than numbers are never tried, and plain numbers are sorted, which is a perfect matching if there is one.
struct ElementMatching {
    let matcher: ValueMatcher

    /// Whether every element has a partner of its own.
    func isPerfect(_ actual: [PythonValue], _ expected: [PythonValue]) -> Bool {
        guard actual.count == expected.count else { return false }
        let byShape = Dictionary(grouping: actual, by: shape)
        let wantedByShape = Dictionary(grouping: expected, by: shape)
        guard byShape.count == wantedByShape.count else { return false }
        return wantedByShape.allSatisfy { shape, wanted in
            guard let found = byShape[shape], found.count == wanted.count else { return false }
            return isPerfectWithinShape(found, wanted)
        }
    }

    private func isPerfectWithinShape(_ actual: [PythonValue], _ expected: [PythonValue]) -> Bool {
        let (left, right) = (sorted(actual), sorted(expected))
        var partners = [Int?](repeating: nil, count: right.count)
        var lonely: [Int] = []
        for index in left.indices {
            if matcher.agree(left[index], right[index]) {
                partners[index] = index
            } else {
                lonely.append(index)
            }
        }
        if lonely.isEmpty { return true }
        if areSortedByValue(left), areSortedByValue(right), matcher.flags.relativeTolerance ?? 0 <= 1 {
            return false
        }
        return lonely.allSatisfy { augment(from: $0, left, right, &partners) }
    }

    /// Looks for a chain of exchanges that gives one more element a partner, breadth first.
    private func augment(
        from start: Int, _ left: [PythonValue], _ right: [PythonValue], _ partners: inout [Int?]
    ) -> Bool {
        var cameFrom = [Int?](repeating: nil, count: right.count)
        var queue = [start]
        var next = 0
        while next < queue.count {
            let element = queue[next]
            next += 1
            for place in right.indices where cameFrom[place] == nil {
                guard matcher.agree(left[element], right[place]) else { continue }
                cameFrom[place] = element
                guard let holder = partners[place] else {
                    settle(place, cameFrom, start, &partners)
                    return true
                }
                queue.append(holder)
            }
        }
        return false
    }

    private func settle(_ free: Int, _ cameFrom: [Int?], _ start: Int, _ partners: inout [Int?]) {
        var place = free
        while let element = cameFrom[place] {
            let former = element == start ? nil : partners.firstIndex { $0 == element }
            partners[place] = element
            guard let former else { return }
            place = former
        }
    }

    // MARK: - Order and shape

    private func sorted(_ values: [PythonValue]) -> [PythonValue] {
        values.map { (numbers(in: $0), $0) }
            .sorted { $0.0.lexicographicallyPrecedes($1.0, by: Self.precedes) }
            .map(\.1)
    }

    /// A total order: NaN comes last.
    private static func precedes(_ left: Double, _ right: Double) -> Bool {
        left < right || (!left.isNaN && right.isNaN)
    }

    /// Real numbers that a float holds exactly, so that the order of the floats is theirs.
    private func areSortedByValue(_ values: [PythonValue]) -> Bool {
        values.allSatisfy { value in
            switch value {
            case .bool, .float: true
            case .int: (value.number?.magnitude ?? .infinity) < 0x1p53
            default: false
            }
        }
    }

    /// All numbers inside a value, in an order that does not depend on that of unordered parts.
    private func numbers(in value: PythonValue) -> [Double] {
        switch value {
        case .bool, .int, .float: [value.number?.real ?? .nan]
        case .complex(let real, let imaginary): [real, imaginary]
        case .list(let items), .tuple(let items):
            matcher.flags.anyOrderNested
                ? items.flatMap(numbers).sorted(by: Self.precedes) : items.flatMap(numbers)
        case .set(let items), .frozenset(let items): items.flatMap(numbers).sorted(by: Self.precedes)
        case .dict(let entries): entries.flatMap { numbers(in: $0.value) }.sorted(by: Self.precedes)
        default: []
        }
    }

    /// A hash of everything but the numbers: values of different shapes never agree.
    private func shape(of value: PythonValue) -> Int {
        var hasher = Hasher()
        switch value {
        case .bool, .int, .float, .complex:
            hasher.combine(matcher.flags.exactTypes ? value.typeName : "number")
        case .list(let items), .tuple(let items):
            hasher.combine(value.typeName)
            let shapes = items.map(shape)
            hasher.combine(matcher.flags.anyOrderNested ? shapes.sorted() : shapes)
        case .set(let items), .frozenset(let items):
            hasher.combine(items.map(shape).sorted())
        case .dict(let entries):
            hasher.combine(
                entries.map { entry in
                    var inner = Hasher()
                    matcher.equality.forKeys.hash(entry.key, into: &inner)
                    inner.combine(shape(of: entry.value))
                    return inner.finalize()
                }.sorted())
        default: matcher.equality.hash(value, into: &hasher)
        }
        return hasher.finalize()
    }
}
