/// One node as it lies in memory: 24 bytes, in the order of a walk from the root (a node before its children), so
/// that a subtree is the range `index..<end` and a walk over the file is a loop over an array.
@usableFromInline
struct NodeRecord: BitwiseCopyable {
    @usableFromInline var kind: Kind
    @usableFromInline var parent: Int32
    /// One past the subtree's last node.
    @usableFromInline var end: Int32
    /// Byte offsets into the source, -1 for a node without extent (the `arguments` of `def f():`).
    @usableFromInline var start: Int32
    @usableFromInline var stop: Int32
    /// Where its fields lie in ``TreeStorage/slots``, one number each.
    @usableFromInline var slots: Int32

    @usableFromInline
    init(kind: Kind, parent: Int32, start: Int32, stop: Int32, slots: Int32) {
        self.kind = kind
        self.parent = parent
        self.end = 0
        self.start = start
        self.stop = stop
        self.slots = slots
    }
}

/// The arrays behind a tree. Plain pointers: reading a node neither counts references nor checks uniqueness, which
/// for a million nodes is most of what a walk would cost.
///
/// A slot holds, by its field's type: a child's index; the place of a list in `slots` (its length, then its elements);
/// a symbol; a constant's index; a number; -1 for nothing.
@usableFromInline
struct TreeStorage {
    @usableFromInline var nodes = GrowingBuffer<NodeRecord>()
    @usableFromInline var slots = GrowingBuffer<Int32>()
    /// Identifiers and strings: UTF-8 bytes one after the other, and where each begins.
    @usableFromInline var text = GrowingBuffer<UInt8>()
    @usableFromInline var symbols = GrowingBuffer<Int32>()
    @usableFromInline var constants = GrowingBuffer<ConstantRecord>()
    @usableFromInline var source = GrowingBuffer<UInt8>()
    @usableFromInline var lineStarts = GrowingBuffer<Int32>()

    @usableFromInline init() {}

    func deallocate() {
        nodes.deallocate()
        slots.deallocate()
        text.deallocate()
        symbols.deallocate()
        constants.deallocate()
        source.deallocate()
        lineStarts.deallocate()
    }
}

/// A constant as it lies in memory: what it is, and a symbol or the number's bits.
@usableFromInline
struct ConstantRecord: BitwiseCopyable {
    @usableFromInline enum Tag: UInt8, BitwiseCopyable {
         case none, ellipsis, `true`, `false`, int, bigInt, float, complex, string, bytes
    }
    @usableFromInline var tag: Tag
    @usableFromInline var bits: UInt64

    @usableFromInline
    init(tag: Tag, bits: UInt64) {
        self.tag = tag
        self.bits = bits
    }
}
