internal import BigInt

extension PythonEquality {
    /// Feeds what equal values have in common: `1`, `1.0`, `True` and `1+0j` feed the same.
    public func hash(_ value: PythonValue, into hasher: inout Hasher) {
        switch value {
        case .none: hasher.combine(0 as UInt8)
        case .ellipsis: hasher.combine(1 as UInt8)
        case .bool, .int, .float, .complex: value.number?.hash(into: &hasher)
        case .str(let text):
            hasher.combine(2 as UInt8)
            hasher.combine(text)
        case .bytes(let bytes), .bytearray(let bytes):
            hasher.combine(3 as UInt8)
            hasher.combine(bytes)
        case .list(let items): hash(items, tag: 4, inOrder: !ignoresOrder, into: &hasher)
        case .tuple(let items): hash(items, tag: 5, inOrder: !ignoresOrder, into: &hasher)
        case .set(let items), .frozenset(let items): hash(items, tag: 6, inOrder: false, into: &hasher)
        case .dict(let entries):
            hasher.combine(7 as UInt8)
            hasher.combine(entries.count)
            let rules = forKeys
            hasher.combine(entries.reduce(0) { sum, entry in
                var inner = Hasher()
                rules.hash(entry.key, into: &inner)
                hash(entry.value, into: &inner)
                return sum &+ inner.finalize()
            })
        case .other(let type, let repr):
            hasher.combine(8 as UInt8)
            hasher.combine(type)
            hasher.combine(repr)
        case .iterator, .derived, .unencodable: hasher.combine(9 as UInt8)
        }
    }

    private func hash(_ items: [PythonValue], tag: UInt8, inOrder: Bool, into hasher: inout Hasher) {
        hasher.combine(tag)
        hasher.combine(items.count)
        guard !inOrder else {
            for item in items { hash(item, into: &hasher) }
            return
        }
        // A sum does not depend on the order of its terms.
        hasher.combine(items.reduce(0) { sum, item in
            var inner = Hasher()
            hash(item, into: &inner)
            return sum &+ inner.finalize()
        })
    }
}

/// A value as a key: equal and hashed by Python's rules, not by Swift's.
public struct EqualityKey: Hashable, Sendable {
    public var value: PythonValue
    public var rules: PythonEquality

    public init(_ value: PythonValue, under rules: PythonEquality = PythonEquality()) {
        self.value = value
        self.rules = rules
    }

    public static func == (left: EqualityKey, right: EqualityKey) -> Bool {
        left.rules.areEqual(left.value, right.value)
    }

    public func hash(into hasher: inout Hasher) { rules.hash(value, into: &hasher) }
}
