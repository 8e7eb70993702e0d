/// An array without reference counting and without checks, owned by whoever holds the tree.
@usableFromInline
struct GrowingBuffer<Element: BitwiseCopyable> {
    @usableFromInline var base: UnsafeMutablePointer<Element>
    @usableFromInline var count = 0
    @usableFromInline var capacity = 64

    @inlinable
    init() { base = .allocate(capacity: 64) }

    @inlinable
    mutating func append(_ element: Element) {
        if count == capacity { grow(count + 1) }
        (base + count).initialize(to: element)
        count += 1
    }

    @inlinable
    mutating func append(contentsOf bytes: UnsafeBufferPointer<Element>) {
        if count + bytes.count > capacity { grow(count + bytes.count) }
        if let start = bytes.baseAddress { (base + count).initialize(from: start, count: bytes.count) }
        count += bytes.count
    }

    @usableFromInline
    mutating func grow(_ needed: Int) {
        var larger = capacity * 2
        while larger < needed { larger *= 2 }
        let new = UnsafeMutablePointer<Element>.allocate(capacity: larger)
        new.moveInitialize(from: base, count: count)
        base.deallocate()
        base = new
        capacity = larger
    }

    func deallocate() { base.deallocate() }
}
