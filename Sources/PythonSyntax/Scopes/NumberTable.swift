/// Numbers by 64-bit keys, in open addressing: a dictionary's careful hash would be most of what looking a name up
/// costs.
struct NumberTable {
    /// A key that is never used: no scope has this number.
    private static let free = UInt64.max
    private var keys: [UInt64]
    private var numbers: [Int32]
    private var count = 0

    init() {
        keys = Array(repeating: Self.free, count: 64)
        numbers = Array(repeating: -1, count: 64)
    }

    subscript(key: UInt64) -> Int32? {
        get {
            let slot = slot(of: key)
            return keys[slot] == key ? numbers[slot] : nil
        }
        set {
            if (count + 1) * 2 > keys.count { grow() }
            let slot = slot(of: key)
            if keys[slot] != key { count += 1 }
            keys[slot] = key
            numbers[slot] = newValue ?? -1
        }
    }

    /// Where a key is, or belongs.
    private func slot(of key: UInt64) -> Int {
        // Fibonacci hashing: scopes and symbols are small numbers, one in each half.
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (keys.count - 1)
        while keys[slot] != key, keys[slot] != Self.free { slot = (slot + 1) & (keys.count - 1) }
        return slot
    }

    private mutating func grow() {
        let old = (keys, numbers)
        keys = Array(repeating: Self.free, count: old.0.count * 4)
        numbers = Array(repeating: -1, count: keys.count)
        for (index, key) in old.0.enumerated() where key != Self.free {
            let slot = slot(of: key)
            keys[slot] = key
            numbers[slot] = old.1[index]
        }
    }
}
