internal import CPython
public import PythonSyntax

/// Parses Python with the interpreter's own parser and copies the tree into its Swift mirror.
///
/// Nothing of the source is executed. The tree of Python objects is gone when this returns.
/// Only who holds the interpreter can make one, and it stays on the interpreter's thread.
public final class SyntaxReader {
    private let classes: NodeClasses

    /// Turns the collector off: a tree has no cycles, and looking for some costs a third of the parsing time.
    /// The memory that a tree took stays the process's, for the next one.
    public init(_ interpreter: borrowing Interpreter) throws(PythonError) {
        classes = try NodeClasses(interpreter)
        cpy_collector_off()
        cpy_keep_memory()
    }

    /// Sums of a thousand terms are nested a thousand deep.
    private static let deepest: Int32 = 4000

    /// The tree of a whole file, whose encoding is its own affair (PEP 263).
    public func read(_ bytes: [UInt8]) throws(SourceError) -> SyntaxTree { try read(try DecodedSource(bytes)) }

    /// The tree of text that is UTF-8 already.
    public func read(_ source: DecodedSource) throws(SourceError) -> SyntaxTree {
        if let place = source.utf8.firstIndex(of: 0) {
            throw SourceError(message: "source code cannot contain null bytes", line: source.line(at: place), column: 1)
        }
        let limit = Py_GetRecursionLimit()
        Py_SetRecursionLimit(Self.deepest)
        defer { Py_SetRecursionLimit(limit) }
        classes.enter()
        defer { classes.leave() }
        let tree = (source.utf8 + [0]).withUnsafeBytes {
            cpy_parse($0.baseAddress!.assumingMemoryBound(to: CChar.self), "<source>")
        }
        guard let tree else { throw SourceError(Interpreter.takeError()) }
        defer { cpy_decref(tree) }
        var copy = TreeCopy(builder: TreeBuilder(source: source.utf8), interns: InternTable())
        copy.read(tree, parent: -1, classes)
        return copy.finish(pythonMinor: Int(cpy_minor_version()))
    }
}

/// One tree on its way from Python's objects to Swift's arrays.
private struct TreeCopy: ~Copyable {
    var builder: TreeBuilder
    var interns: InternTable
    /// Children of the lists that are being read, innermost last.
    private var pending: [Int32] = []
    /// Extent of the f-string around, where the parser does not place its parts.
    private var fString: (start: Int32, stop: Int32)?
    private let fStringsAreExact = cpy_minor_version() >= 12

    init(builder: consuming TreeBuilder, interns: consuming InternTable) {
        self.builder = builder
        self.interns = interns
        pending.reserveCapacity(1024)
    }

    consuming func finish(pythonMinor: Int) -> SyntaxTree { builder.finish(pythonMinor: pythonMinor) }

    /// Copies `object` and what is below it; -1 if it is no node.
    @discardableResult
    mutating func read(_ object: ObjectPointer, parent: Int32, _ classes: borrowing NodeClasses) -> Int32 {
        guard let type = cpy_node_class_of(cpy_type(object)), let kind = Kind(rawValue: UInt8(type.pointee.kind)),
            let values = cpy_node_of(object)
        else { return -1 }
        var extent: (start: Int32, stop: Int32) = type.pointee.is_located != 0 ? extent(values.pointee.place) : (-1, -1)
        if let fString, extent.start >= 0 { extent = fString }
        let node = builder.open(kind, parent: parent, start: extent.start, stop: extent.stop)
        let outer = fString
        if kind == .joinedStr, !fStringsAreExact, fString == nil { fString = extent }
        let fields = classes.fields(of: kind)
        for index in 0..<type.pointee.field_count {
            let field = fields[Int(index)]
            guard let value = cpy_node_field(values, index), value != cpy_none() || field.type == .constant else {
                continue
            }
            let number =
                field.isList ? list(value, field.type, node, classes) : scalar(value, field.type, node, classes)
            builder.set(node, Int(index), number)
        }
        fString = outer
        builder.close(node)
        return node
    }

    private func extent(_ place: (Int32, Int32, Int32, Int32)) -> (Int32, Int32) {
        (
            builder.offset(line: Int(place.0), column: Int(place.1)),
            builder.offset(line: Int(place.2), column: Int(place.3))
        )
    }

    private mutating func scalar(
        _ value: ObjectPointer, _ type: NodeField.FieldType, _ node: Int32, _ classes: borrowing NodeClasses
    ) -> Int32 {
        switch type {
        case .node: read(value, parent: node, classes)
        case .identifier: interns.number(of: value, &builder)
        case .string: string(value)
        case .number: Int32(truncatingIfNeeded: PyLong_AsLong(value))
        case .constant: constant(value)
        default: classes.number(of: value)
        }
    }

    private mutating func list(
        _ value: ObjectPointer, _ type: NodeField.FieldType, _ node: Int32, _ classes: borrowing NodeClasses
    ) -> Int32 {
        let count = cpy_list_size(value)
        guard count > 0 else { return -1 }
        let bottom = pending.count
        for index in 0..<count {
            guard let item = cpy_list_item(value, index), item != cpy_none() else {
                pending.append(-1)
                continue
            }
            let number = scalar(item, type, node, classes)
            pending.append(number)
        }
        defer { pending.removeLast(count) }
        return pending.withUnsafeBufferPointer { builder.list(UnsafeBufferPointer(rebasing: $0[bottom...])) }
    }

    private mutating func string(_ value: ObjectPointer) -> Int32 {
        var number: Int32 = -1
        _ = PythonText.withBytes(value) { number = builder.symbol($0.assumingMemoryBound(to: UInt8.self)) }
        return number
    }

    private mutating func constant(_ value: ObjectPointer) -> Int32 {
        switch UInt32(cpy_kind_number(value)) {
        case CPY_NONE.rawValue: builder.constant(.none)
        case CPY_BOOL.rawValue: builder.constant(.bool(PyLong_AsLong(value) != 0))
        case CPY_INT.rawValue: integer(value)
        case CPY_FLOAT.rawValue: builder.constant(.float(cpy_float(value)))
        case CPY_COMPLEX.rawValue: builder.constant(.complex)
        case CPY_STR.rawValue: builder.constant(.string(string(value)))
        case CPY_BYTES.rawValue: builder.constant(.bytes(bytes(value)))
        default: builder.constant(.ellipsis)
        }
    }

    private mutating func integer(_ value: ObjectPointer) -> Int32 {
        var overflow: Int32 = 0
        let number = PyLong_AsLongAndOverflow(value, &overflow)
        return builder.constant(overflow == 0 ? .int(number) : .bigInt)
    }

    private mutating func bytes(_ value: ObjectPointer) -> Int32 {
        cpy_bytes(value).withMemoryRebound(to: UInt8.self, capacity: cpy_bytes_size(value)) {
            builder.symbol(UnsafeBufferPointer(start: $0, count: cpy_bytes_size(value)))
        }
    }
}
