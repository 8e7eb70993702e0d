internal import CPython
internal import WorkerProtocol

/// Writes a Python value as plain data (see `ValueTag`), by exact built-in type.
///
/// Runs none of the candidate's code except the `repr` of foreign objects and the `__next__` of iterators, so
/// lying `__eq__`, `__len__`, `__iter__` or `__reduce__` methods are never asked.
struct ValueEncoder {
    /// Why encoding stopped early.
    enum Failure: Error {
        case tooLarge
        /// `__next__` raised; the exception is pending.
        case raised
    }

    private var writer: ByteWriter
    private let limit: Int
    /// Items to take from an iterator.
    private let take: Int
    private var ancestors: [ObjectPointer] = []
    private static let longestRepr = 16 << 10

    private init(limit: Int, take: Int) {
        writer = ByteWriter()
        self.limit = limit
        self.take = take
    }

    /// The encoded value, or nil with a Python exception pending.
    static func encode(_ value: ObjectPointer, limit: Int, take: Int) -> [UInt8]? {
        var encoder = ValueEncoder(limit: limit, take: take)
        do throws(Failure) {
            try encoder.write(value)
            return encoder.writer.bytes
        } catch {
            return error == .tooLarge ? [ValueTag.unencodable.rawValue, Reason.tooLarge.rawValue] : nil
        }
    }

    private mutating func write(_ value: ObjectPointer) throws(Failure) {
        guard writer.count <= limit else { throw .tooLarge }
        switch cpy_kind_of(value) {
        case CPY_NONE: tag(.none)
        case CPY_ELLIPSIS: tag(.ellipsis)
        case CPY_BOOL: tag(PyObject_IsTrue(value) == 1 ? .true : .false)
        case CPY_INT: try writeInt(value)
        case CPY_FLOAT:
            tag(.float)
            writer.integer(cpy_float(value).bitPattern)
        case CPY_COMPLEX:
            tag(.complex)
            writer.integer(PyComplex_RealAsDouble(value).bitPattern)
            writer.integer(PyComplex_ImagAsDouble(value).bitPattern)
        case CPY_STR:
            tag(.str)
            try writeText(value)
        case CPY_BYTES: try writeBytes(value, .bytes)
        case CPY_BYTEARRAY: try writeBytes(value, .bytearray)
        case CPY_LIST, CPY_TUPLE, CPY_DICT, CPY_SET, CPY_FROZENSET, CPY_ITERATOR: try writeContainer(value)
        case CPY_DERIVED_TUPLE: try writeDerived(value)
        case CPY_DERIVED_DICT where Self.dictionaries.contains(PythonText.qualifiedName(cpy_type(value))):
            try writeDerived(value)
        default: writeOther(value)
        }
    }

    /// Subclasses of dict that equal a dict with the same contents.
    private static let dictionaries: Set<String> = [
        "collections.Counter", "collections.defaultdict", "collections.OrderedDict",
    ]

    private mutating func tag(_ tag: ValueTag) { writer.byte(tag.rawValue) }

    private mutating func writeInt(_ value: ObjectPointer) throws(Failure) {
        var overflow: Int32 = 0
        let small = PyLong_AsLongLongAndOverflow(value, &overflow)
        if overflow == 0 {
            tag(.smallInt)
            writer.integer(Int64(small))
        } else if let text = PyNumber_ToBase(value, 16) {  // linear, and free of the limit on decimal digits
            let digits = PythonObject(consuming: text)
            tag(.bigInt)
            try writeText(digits.pointer)
        } else {
            PyErr_Clear()
            unencodable(.raised)
        }
    }

    private mutating func writeText(_ value: ObjectPointer) throws(Failure) {
        var fits = true
        let room = limit - writer.count
        let isText = PythonText.withBytes(value) { bytes in
            if bytes.count > room { fits = false } else { writer.data(bytes) }
        }
        guard fits else { throw .tooLarge }
        if !isText { writer.integer(UInt32(0)) }
    }

    private mutating func writeBytes(_ value: ObjectPointer, _ kind: ValueTag) throws(Failure) {
        let isBytes = kind == .bytes
        let count = isBytes ? PyBytes_Size(value) : PyByteArray_Size(value)
        guard count <= limit - writer.count else { throw .tooLarge }
        let start = isBytes ? PyBytes_AsString(value) : PyByteArray_AsString(value)
        tag(kind)
        writer.data(UnsafeRawBufferPointer(start: start, count: count))
    }

    private mutating func writeContainer(_ value: ObjectPointer) throws(Failure) {
        // At every level: a list that holds itself twice doubles with each level it is followed down.
        guard !ancestors.contains(value) else { return unencodable(.cycle) }
        guard ancestors.count < ValueTag.maximumDepth else { return unencodable(.tooDeep) }
        ancestors.append(value)
        defer { ancestors.removeLast() }
        switch cpy_kind_of(value) {
        case CPY_LIST: try writeList(value)
        case CPY_TUPLE, CPY_DERIVED_TUPLE:
            tag(.tuple)
            let count = cpy_tuple_size(value)
            writer.integer(UInt32(truncatingIfNeeded: count))
            for index in 0..<count { try write(cpy_tuple_item(value, index)) }
        case CPY_DICT, CPY_DERIVED_DICT: try writeDict(value)
        case CPY_SET: try writeSet(value, .set)
        case CPY_FROZENSET: try writeSet(value, .frozenset)
        default: try writeIterator(value)
        }
    }

    /// A `repr` met on the way may change the list, so its size is read again each time.
    private mutating func writeList(_ value: ObjectPointer) throws(Failure) {
        tag(.list)
        let countOffset = writer.count
        writer.integer(UInt32(0))
        var index = 0
        while index < cpy_list_size(value) {
            let item = PythonObject(borrowing: cpy_list_item(value, index))
            try write(item.pointer)
            index += 1
        }
        writer.patch(UInt32(index), at: countOffset)
    }

    private mutating func writeDict(_ value: ObjectPointer) throws(Failure) {
        tag(.dict)
        let countOffset = writer.count
        writer.integer(UInt32(0))
        var count: UInt32 = 0
        var position: Py_ssize_t = 0
        var key: ObjectPointer?
        var item: ObjectPointer?
        while PyDict_Next(value, &position, &key, &item) != 0 {
            let heldKey = PythonObject(borrowing: key!)
            let heldItem = PythonObject(borrowing: item!)
            try write(heldKey.pointer)
            try write(heldItem.pointer)
            count += 1
        }
        writer.patch(count, at: countOffset)
    }

    private mutating func writeSet(_ value: ObjectPointer, _ kind: ValueTag) throws(Failure) {
        guard let iterator = PyObject_GetIter(value) else { throw .raised }
        let held = PythonObject(consuming: iterator)
        tag(kind)
        _ = try writeItems(of: held.pointer, atMost: .max)
    }

    private mutating func writeIterator(_ value: ObjectPointer) throws(Failure) {
        tag(.iterator)
        writer.string(PythonText.qualifiedName(cpy_type(value)))
        let moreOffset = writer.count
        writer.byte(0)
        let hasMore = try writeItems(of: value, atMost: take)
        writer.patch(UInt8(hasMore ? 1 : 0), at: moreOffset)
    }

    /// Count and items; true when it stopped at the bound, which may or may not have been the end.
    private mutating func writeItems(of iterator: ObjectPointer, atMost bound: Int) throws(Failure) -> Bool {
        let countOffset = writer.count
        writer.integer(UInt32(0))
        var count = 0
        defer { writer.patch(UInt32(truncatingIfNeeded: count), at: countOffset) }
        while count < bound {
            guard let item = PyIter_Next(iterator) else {
                if PyErr_Occurred() != nil { throw .raised }
                return false
            }
            let held = PythonObject(consuming: item)
            try write(held.pointer)
            count += 1
        }
        return true
    }

    /// Type and `repr`, then the contents as they are stored.
    private mutating func writeDerived(_ value: ObjectPointer) throws(Failure) {
        guard !ancestors.contains(value) else { return unencodable(.cycle) }
        writeOther(value, as: .derived)
        try writeContainer(value)
    }

    private mutating func writeOther(_ value: ObjectPointer, as kind: ValueTag = .other) {
        tag(kind)
        writer.string(PythonText.qualifiedName(cpy_type(value)))
        guard let text = PyObject_Repr(value) else {
            PyErr_Clear()
            writer.string("<its repr raised an exception>")
            return
        }
        writer.data(PythonText.bytes(text, limit: Self.longestRepr))
        cpy_decref(text)
    }

    /// Same numbers as `PythonValue.Unencodable`.
    private enum Reason: UInt8 { case cycle = 0, tooDeep, tooLarge, raised }

    private mutating func unencodable(_ reason: Reason) {
        tag(.unencodable)
        writer.byte(reason.rawValue)
    }

    private func cpy_kind_of(_ value: ObjectPointer) -> CPython.cpy_kind {
        CPython.cpy_kind(rawValue: UInt32(cpy_kind_number(value)))
    }
}
