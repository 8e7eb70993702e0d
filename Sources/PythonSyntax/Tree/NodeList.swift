/// The nodes of a list field, in order. A missing element (the key of `{**other}`) is skipped by ``optional(_:)`` only.
public struct NodeList: RandomAccessCollection {
    @usableFromInline let storage: UnsafePointer<TreeStorage>
    @usableFromInline let offset: Int32

    @inlinable
    init(storage: UnsafePointer<TreeStorage>, offset: Int32) {
        self.storage = storage
        self.offset = offset
    }

    @inlinable public var startIndex: Int { 0 }
    @inlinable public var endIndex: Int { offset < 0 ? 0 : Int(storage.pointee.slots.base[Int(offset)]) }

    @inlinable
    public subscript(position: Int) -> Node {
        Node(storage: storage, index: storage.pointee.slots.base[Int(offset) + 1 + position])
    }

    /// The element, or nil where there is none: `Dict.keys` and `arguments.kw_defaults` have such places.
    @inlinable
    public func optional(_ position: Int) -> Node? {
        let index = storage.pointee.slots.base[Int(offset) + 1 + position]
        return index < 0 ? nil : Node(storage: storage, index: index)
    }

    /// Whether an element is missing.
    @inlinable public var hasGaps: Bool { indices.contains { optional($0) == nil } }

    /// The element, if there is exactly one and it is there.
    @inlinable public var only: Node? { count == 1 ? optional(0) : nil }
}

/// Consecutive nodes of the walk.
public struct NodeRange: RandomAccessCollection {
    @usableFromInline let storage: UnsafePointer<TreeStorage>
    @usableFromInline let bounds: Range<Int32>

    @inlinable
    init(storage: UnsafePointer<TreeStorage>, bounds: Range<Int32>) {
        self.storage = storage
        self.bounds = bounds
    }

    @inlinable public var startIndex: Int { Int(bounds.lowerBound) }
    @inlinable public var endIndex: Int { Int(bounds.upperBound) }
    @inlinable public subscript(position: Int) -> Node { Node(storage: storage, index: Int32(position)) }
}

/// A node's parents, nearest first.
public struct Ancestors: Sequence, IteratorProtocol {
    @usableFromInline var following: Node?

    @inlinable
    init(next: Node?) { following = next }

    @inlinable
    public mutating func next() -> Node? {
        defer { following = following?.parent }
        return following
    }

    /// The nearest that is wanted. Of its own, and not inlined, because the optimizer of Swift 6.3 crashes on the
    /// standard library's generic one in some callers.
    @inline(never)
    public func first(where isWanted: (Node) -> Bool) -> Node? {
        var rest = self
        while let node = rest.next() { if isWanted(node) { return node } }
        return nil
    }

    @inline(never)
    public func contains(where isWanted: (Node) -> Bool) -> Bool { first(where: isWanted) != nil }
}
