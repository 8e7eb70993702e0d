/// A node of a ``SyntaxTree``, as small as a pointer and an index; valid as long as its tree.
public struct Node: Hashable {
    @usableFromInline let storage: UnsafePointer<TreeStorage>
    @usableFromInline let rawIndex: Int32

    @inlinable
    init(storage: UnsafePointer<TreeStorage>, index: Int32) {
        self.storage = storage
        self.rawIndex = index
    }

    @inlinable
    public static func == (a: Node, b: Node) -> Bool { a.rawIndex == b.rawIndex && a.storage == b.storage }

    @inlinable
    public func hash(into hasher: inout Hasher) { hasher.combine(rawIndex) }

    @inlinable var record: NodeRecord { storage.pointee.nodes.base[Int(rawIndex)] }

    /// Place in the walk of the whole tree: a parent's is smaller than its children's.
    @inlinable public var index: Int { Int(rawIndex) }
    @inlinable public var kind: Kind { record.kind }

    /// Nil for the module.
    @inlinable public var parent: Node? {
        let parent = record.parent
        return parent < 0 ? nil : Node(storage: storage, index: parent)
    }

    /// Bytes of the source that the node covers, without parentheses around it. Empty at 0 for a node without extent.
    ///
    /// Before Python 3.12 the parser does not know where exactly the parts of an f-string are: each of them has the
    /// extent of the whole f-string (``isInsideFString``).
    @inlinable public var range: Range<Int> {
        let record = record
        return record.start < 0 ? 0..<0 : Int(record.start)..<Int(record.stop)
    }
    @inlinable public var start: Int { range.lowerBound }
    @inlinable public var end: Int { range.upperBound }

    /// This node and everything below it, parents first.
    @inlinable public var subtree: NodeRange {
        NodeRange(storage: storage, bounds: rawIndex..<record.end)
    }

    /// Everything below it, parents first.
    @inlinable public var descendants: NodeRange {
        NodeRange(storage: storage, bounds: rawIndex + 1..<record.end)
    }

    /// Whether `other` is this node or below it.
    @inlinable
    public func contains(_ other: Node) -> Bool { other.rawIndex >= rawIndex && other.rawIndex < record.end }

    /// From the parent up to the module.
    @inlinable public var ancestors: Ancestors { Ancestors(next: parent) }

    /// The tree's source.
    public var source: SourceText { SourceText(storage: storage) }

    /// Its own source text, without parentheses around it.
    public var text: String { source[range] }

    @inlinable
    public func `as`<View: NodeView>(_: View.Type) -> View? {
        View.accepts(kind) ? View(unchecked: self) : nil
    }

    @inlinable
    public func `is`<View: NodeView>(_: View.Type) -> Bool { View.accepts(kind) }

    // MARK: - Fields, for the generated views

    @inlinable
    func slot(_ field: Int) -> Int32 { storage.pointee.slots.base[Int(record.slots) + field] }

    @inlinable
    func child(_ field: Int) -> Node { Node(storage: storage, index: slot(field)) }

    @inlinable
    func optionalChild(_ field: Int) -> Node? {
        let index = slot(field)
        return index < 0 ? nil : Node(storage: storage, index: index)
    }

    @inlinable
    func list(_ field: Int) -> NodeList { NodeList(storage: storage, offset: slot(field)) }

    @inlinable
    func symbol(_ field: Int) -> Symbol { Symbol(storage: storage, index: slot(field)) }

    @inlinable
    func optionalSymbol(_ field: Int) -> Symbol? {
        let index = slot(field)
        return index < 0 ? nil : Symbol(storage: storage, index: index)
    }

    /// Numbers of a list: operators, or symbols.
    @inlinable
    func numbers(_ field: Int) -> UnsafeBufferPointer<Int32> {
        let offset = slot(field)
        guard offset >= 0 else { return UnsafeBufferPointer(start: nil, count: 0) }
        let base = storage.pointee.slots.base + Int(offset)
        return UnsafeBufferPointer(start: base + 1, count: Int(base[0]))
    }

    @inlinable
    func constant(_ field: Int) -> ConstantValue {
        ConstantValue(storage.pointee.constants.base[Int(slot(field))], storage)
    }
}

/// A typed view of a node: one of the structures in ``AST``.
public protocol NodeView: Hashable {
    var node: Node { get }
    /// The caller has checked the kind.
    init(unchecked node: Node)
    static func accepts(_ kind: Kind) -> Bool
}

extension NodeView {
    @inlinable public var range: Range<Int> { node.range }
    public var text: String { node.text }
}

/// Python's abstract grammar; each structure is named as the `ast` class it mirrors.
public enum AST {}
