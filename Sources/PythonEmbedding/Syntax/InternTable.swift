internal import CPython
internal import PythonSyntax

/// Identifiers seen in one tree: the parser interns them, so the same name is the same object.
struct InternTable: ~Copyable {
    private var keys: UnsafeMutablePointer<ObjectPointer?>
    private var numbers: UnsafeMutablePointer<Int32>
    private var capacity = 1024
    private var count = 0

    init() {
        keys = .allocate(capacity: capacity)
        keys.initialize(repeating: nil, count: capacity)
        numbers = .allocate(capacity: capacity)
    }

    deinit {
        keys.deallocate()
        numbers.deallocate()
    }

    /// The tree's number for a name, which is added when it is new.
    mutating func number(of name: ObjectPointer, _ builder: inout TreeBuilder) -> Int32 {
        var index = slot(of: name)
        if keys[index] != nil { return numbers[index] }
        if count * 2 >= capacity {
            grow()
            index = slot(of: name)
        }
        var number: Int32 = -1
        _ = PythonText.withBytes(name) { number = builder.symbol($0.assumingMemoryBound(to: UInt8.self)) }
        keys[index] = name
        numbers[index] = number
        count += 1
        return number
    }

    private func slot(of name: ObjectPointer) -> Int {
        // The low bits of an address say nothing, and names lie close together.
        var index = ((Int(bitPattern: name) >> 4) &* 0x9E37_79B9) & (capacity - 1)
        while let key = keys[index], key != name { index = (index + 1) & (capacity - 1) }
        return index
    }

    private mutating func grow() {
        let oldKeys = keys
        let oldNumbers = numbers
        let oldCapacity = capacity
        capacity *= 4
        keys = .allocate(capacity: capacity)
        keys.initialize(repeating: nil, count: capacity)
        numbers = .allocate(capacity: capacity)
        for index in 0..<oldCapacity {
            guard let key = oldKeys[index] else { continue }
            let new = slot(of: key)
            keys[new] = key
            numbers[new] = oldNumbers[index]
        }
        oldKeys.deallocate()
        oldNumbers.deallocate()
    }
}
