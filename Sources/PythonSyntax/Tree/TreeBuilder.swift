/// Builds a ``SyntaxTree`` node by node, parents first: ``open(_:parent:start:stop:)``, its fields, ``close(_:)``.
public struct TreeBuilder: ~Copyable {
    @usableFromInline let storage: UnsafeMutablePointer<TreeStorage>
    private var isFinished = false

    /// `source` is UTF-8 without a byte order mark.
    public init(source: [UInt8]) {
        storage = .allocate(capacity: 1)
        storage.initialize(to: TreeStorage())
        source.withUnsafeBufferPointer { storage.pointee.source.append(contentsOf: $0) }
        storage.pointee.symbols.append(0)
        SourceText.findLines(&storage.pointee)
    }

    deinit {
        if !isFinished {
            storage.pointee.deallocate()
            storage.deallocate()
        }
    }

    @inlinable public var nodeCount: Int { storage.pointee.nodes.count }

    /// Byte offset of a place that the parser names by line (from 1) and byte column.
    @inlinable
    public func offset(line: Int, column: Int) -> Int32 {
        let lines = storage.pointee.lineStarts
        guard line >= 1, line <= lines.count else { return Int32(storage.pointee.source.count) }
        return min(lines.base[line - 1] + Int32(truncatingIfNeeded: column), Int32(storage.pointee.source.count))
    }

    @inlinable
    public mutating func open(_ kind: Kind, parent: Int32, start: Int32, stop: Int32) -> Int32 {
        let index = Int32(storage.pointee.nodes.count)
        let slots = Int32(storage.pointee.slots.count)
        storage.pointee.nodes.append(NodeRecord(kind: kind, parent: parent, start: start, stop: stop, slots: slots))
        for _ in 0..<kind.fieldCount { storage.pointee.slots.append(-1) }
        return index
    }

    @inlinable
    public mutating func set(_ node: Int32, _ field: Int, _ value: Int32) {
        let slot = storage.pointee.nodes.base[Int(node)].slots
        storage.pointee.slots.base[Int(slot) + field] = value
    }

    /// A list field's value.
    @inlinable
    public mutating func list(_ values: UnsafeBufferPointer<Int32>) -> Int32 {
        let place = Int32(storage.pointee.slots.count)
        storage.pointee.slots.append(Int32(values.count))
        storage.pointee.slots.append(contentsOf: values)
        return place
    }

    @inlinable
    public mutating func symbol(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        let index = Int32(storage.pointee.symbols.count - 1)
        storage.pointee.text.append(contentsOf: bytes)
        storage.pointee.symbols.append(Int32(storage.pointee.text.count))
        return index
    }

    /// The subtree is complete. A node that the parser gave no place gets its children's.
    @inlinable
    public mutating func close(_ node: Int32) {
        let count = Int32(storage.pointee.nodes.count)
        let nodes = storage.pointee.nodes.base
        nodes[Int(node)].end = count
        guard nodes[Int(node)].start < 0 else { return }
        var start = Int32.max
        var stop = Int32(-1)
        var child = node + 1
        while child < count {
            let record = nodes[Int(child)]
            if record.start >= 0 {
                start = min(start, record.start)
                stop = max(stop, record.stop)
            }
            child = record.end
        }
        if stop >= 0 {
            nodes[Int(node)].start = start
            nodes[Int(node)].stop = stop
        }
    }

    // MARK: - Constants

    /// A constant's value; texts are symbols.
    public enum Constant {
        case none, ellipsis, bool(Bool), int(Int), bigInt, float(Double), complex, string(Int32), bytes(Int32)
    }

    public mutating func constant(_ value: Constant) -> Int32 {
        let record: ConstantRecord =
            switch value {
            case .none: ConstantRecord(tag: .none, bits: 0)
            case .ellipsis: ConstantRecord(tag: .ellipsis, bits: 0)
            case .bool(let flag): ConstantRecord(tag: flag ? .true : .false, bits: 0)
            case .int(let number): ConstantRecord(tag: .int, bits: UInt64(bitPattern: Int64(number)))
            case .bigInt: ConstantRecord(tag: .bigInt, bits: 0)
            case .float(let number): ConstantRecord(tag: .float, bits: number.bitPattern)
            case .complex: ConstantRecord(tag: .complex, bits: 0)
            case .string(let symbol): ConstantRecord(tag: .string, bits: UInt64(symbol))
            case .bytes(let symbol): ConstantRecord(tag: .bytes, bits: UInt64(symbol))
            }
        storage.pointee.constants.append(record)
        return Int32(storage.pointee.constants.count - 1)
    }

    public consuming func finish(pythonMinor: Int) -> SyntaxTree {
        isFinished = true
        return SyntaxTree(storage: storage, pythonMinor: pythonMinor)
    }
}
