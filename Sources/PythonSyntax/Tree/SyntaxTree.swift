/// A Python module's syntax tree and its source: the Swift mirror of what `ast.parse` gives.
///
/// Owns the memory that its nodes point into: a ``Node`` is valid as long as its tree is. Immutable once built.
public final class SyntaxTree {
    @usableFromInline let storage: UnsafeMutablePointer<TreeStorage>
    /// Which minor version of Python 3 parsed this.
    public let pythonMinor: Int

    init(storage: UnsafeMutablePointer<TreeStorage>, pythonMinor: Int) {
        self.storage = storage
        self.pythonMinor = pythonMinor
    }

    deinit {
        storage.pointee.deallocate()
        storage.deinitialize(count: 1)
        storage.deallocate()
    }

    /// How many nodes there are; their indices are `0..<count`, parents first.
    @inlinable public var count: Int { storage.pointee.nodes.count }

    /// How many identifiers and strings there are: all ``Symbol/number``s are smaller.
    public var symbolCount: Int { storage.pointee.symbols.count - 1 }

    /// The `Module`.
    @inlinable public var root: Node { Node(storage: UnsafePointer(storage), index: 0) }

    @inlinable
    public func node(_ index: Int) -> Node { Node(storage: UnsafePointer(storage), index: Int32(index)) }

    /// Every node, parents first.
    @inlinable public var nodes: NodeRange { root.subtree }

    /// The source as UTF-8, whatever encoding the file has.
    public var source: SourceText { SourceText(storage: UnsafePointer(storage)) }
}
