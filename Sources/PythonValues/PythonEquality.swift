internal import BigInt

/// Python's `==` over plain values, decided without running Python.
///
/// Numbers compare exactly across their types, as in Python (`10**30 != 1e30`, `1 == 1.0 == True`); a list
/// never equals a tuple; sets equal frozensets; `bytes` equal `bytearray`s; strings compare code point by
/// code point. An iterator equals nothing, nor does a value that could not cross. A value of any other
/// type equals one of the same type with the same `repr`, and never a plain value.
public struct PythonEquality: Sendable, Hashable {
    /// A NaN equals a NaN: off is Python's rule, on is what an expected value of NaN means.
    public var nanEqualsNaN: Bool
    /// `1`, `1.0` and `True` differ, as do a set and a frozenset, `bytes` and a `bytearray`.
    public var exactTypes: Bool
    /// Lists, tuples and sets, and those inside, are compared as multisets. Keys of dictionaries are not.
    public var ignoresOrder: Bool

    public init(nanEqualsNaN: Bool = false, exactTypes: Bool = false, ignoresOrder: Bool = false) {
        self.nanEqualsNaN = nanEqualsNaN
        self.exactTypes = exactTypes
        self.ignoresOrder = ignoresOrder
    }

    /// Whether the two values are equal under these rules.
    public func areEqual(_ left: PythonValue, _ right: PythonValue) -> Bool {
        switch (left, right) {
        case (.none, .none), (.ellipsis, .ellipsis): true
        case (.str(let left), .str(let right)): left == right
        case (.bytes(let left), .bytes(let right)), (.bytearray(let left), .bytearray(let right)):
            left == right
        case (.bytes(let left), .bytearray(let right)), (.bytearray(let left), .bytes(let right)):
            !exactTypes && left == right
        case (.list(let left), .list(let right)), (.tuple(let left), .tuple(let right)):
            ignoresOrder ? areEqualMultisets(left, right) : areEqualInOrder(left, right)
        case (.set(let left), .set(let right)), (.frozenset(let left), .frozenset(let right)):
            areEqualMultisets(left, right)
        case (.set(let left), .frozenset(let right)), (.frozenset(let left), .set(let right)):
            !exactTypes && areEqualMultisets(left, right)
        case (.dict(let left), .dict(let right)): areEqualDictionaries(left, right)
        case (.other(let leftType, let leftRepr), .other(let rightType, let rightRepr)):
            leftType == rightType && leftRepr == rightRepr
        default: areEqualNumbers(left, right)
        }
    }

    private func areEqualInOrder(_ left: [PythonValue], _ right: [PythonValue]) -> Bool {
        left.count == right.count && zip(left, right).allSatisfy { areEqual($0, $1) }
    }

    /// Whether both have the same elements equally often, in whatever order; in linear time.
    public func areEqualMultisets(_ left: [PythonValue], _ right: [PythonValue]) -> Bool {
        guard left.count == right.count else { return false }
        if areEqualInOrder(left, right) { return true }
        var surplus: [EqualityKey: Int] = Dictionary(minimumCapacity: right.count)
        for element in right { surplus[EqualityKey(element, under: self), default: 0] += 1 }
        for element in left {
            let key = EqualityKey(element, under: self)
            guard let count = surplus[key], count > 0 else { return false }
            surplus[key] = count - 1
        }
        return true
    }

    private func areEqualDictionaries(_ left: [PythonValue.Entry], _ right: [PythonValue.Entry]) -> Bool {
        guard left.count == right.count else { return false }
        let rules = forKeys
        let keysAgree = zip(left, right).allSatisfy { rules.areEqual($0.key, $1.key) }
        if keysAgree { return zip(left, right).allSatisfy { areEqual($0.value, $1.value) } }
        var values = Dictionary(
            right.map { (EqualityKey($0.key, under: rules), $0.value) }, uniquingKeysWith: { $1 })
        // Each key serves once: a forged dictionary that repeats a key must not hide a missing one.
        return left.allSatisfy { entry in
            values.removeValue(forKey: EqualityKey(entry.key, under: rules))
                .map { areEqual(entry.value, $0) } ?? false
        }
    }

    /// The rules for the keys of a dictionary: `(1, 2)` and `(2, 1)` are different keys in any order.
    public var forKeys: PythonEquality {
        PythonEquality(nanEqualsNaN: nanEqualsNaN, exactTypes: exactTypes)
    }

    private func areEqualNumbers(_ left: PythonValue, _ right: PythonValue) -> Bool {
        if exactTypes, left.typeName != right.typeName { return false }
        guard let left = left.number, let right = right.number else { return false }
        return left.equals(right, nanEqualsNaN: nanEqualsNaN)
    }
}
