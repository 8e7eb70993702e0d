internal import CPython
internal import PythonSyntax

/// The interpreter's `ast` classes, found by address: what each is in the Swift mirror, and how to read it.
struct NodeClasses: ~Copyable {
    struct Entry {
        var type: UnsafeMutableRawPointer?
        /// Nil for an operator or a context.
        var kind: Kind?
        /// Case of its enumeration, for an operator or a context.
        var number: Int32 = -1
        /// Names of its fields, then of its four positions if it has them.
        var names: UnsafeMutablePointer<ObjectPointer?>
        var fields: [NodeField] = []
        var nameCount: Int32 = 0
        var isLocated = false
    }

    /// Open addressing by the address; far larger than the number of classes.
    private let table: UnsafeMutablePointer<Entry?>
    private static let mask = 1023

    init(_ interpreter: borrowing Interpreter) throws(PythonError) {
        let module = try PythonObject(taking: PyImport_ImportModule("_ast"), interpreter)
        table = .allocate(capacity: Self.mask + 1)
        table.initialize(repeating: nil, count: Self.mask + 1)
        for kind in Kind.allCases {
            // A class that only other versions have.
            guard let type = Self.attribute(module.pointer, "\(kind.className)") else { continue }
            insert(Self.entry(kind, type))
        }
        for (name, number) in Self.operators {
            guard let type = Self.attribute(module.pointer, name) else { continue }
            insert(Entry(type: UnsafeMutableRawPointer(type), kind: nil, number: number, names: .allocate(capacity: 1)))
        }
    }

    deinit {
        for index in 0...Self.mask { table[index]?.names.deallocate() }
        table.deinitialize(count: Self.mask + 1)
        table.deallocate()
    }

    /// Address of the entry for an object's type.
    @inline(__always)
    func entry(of object: ObjectPointer) -> UnsafeMutablePointer<Entry?>? {
        let type = UnsafeMutableRawPointer(cpy_type(object)!)
        var index = Self.hash(type)
        while table[index] != nil {
            if table[index]!.type == type { return table + index }
            index = (index + 1) & Self.mask
        }
        return nil
    }

    private static func hash(_ type: UnsafeMutableRawPointer) -> Int { (Int(bitPattern: type) >> 4) & mask }

    private func insert(_ entry: Entry) {
        var index = Self.hash(entry.type!)
        while table[index] != nil { index = (index + 1) & Self.mask }
        table[index] = entry
    }

    private static func entry(_ kind: Kind, _ type: ObjectPointer) -> Entry {
        let positions = ["lineno", "col_offset", "end_lineno", "end_col_offset"]
        let isLocated =
            kind.isStatement || kind.isExpression || kind.isPattern
            || [.arg, .keyword, .alias, .exceptHandler, .typeVar, .paramSpec, .typeVarTuple].contains(kind)
        let declared = attribute(type, "_fields").map { fields in
            let count = cpy_tuple_size(fields)
            cpy_decref(fields)
            return Int(count)
        }
        // Fields that only newer versions have stand last.
        let fields = Array(kind.fields.prefix(declared ?? 0))
        let names = fields.map { "\($0.name)" } + (isLocated ? positions : [])
        let interned = UnsafeMutablePointer<ObjectPointer?>.allocate(capacity: max(names.count, 1))
        for (index, name) in names.enumerated() { interned[index] = PyUnicode_InternFromString(name) }
        return Entry(
            type: UnsafeMutableRawPointer(type), kind: kind, names: interned, fields: fields,
            nameCount: Int32(names.count), isLocated: isLocated)
    }

    private static func attribute(_ object: ObjectPointer, _ name: String) -> ObjectPointer? {
        guard let value = PyObject_GetAttrString(object, name) else {
            PyErr_Clear()
            return nil
        }
        return value
    }

    private static var operators: [(String, Int32)] {
        BooleanOperator.allCases.map { ("\($0.className)", $0.rawValue) }
            + BinaryOperator.allCases.map { ("\($0.className)", $0.rawValue) }
            + UnaryOperator.allCases.map { ("\($0.className)", $0.rawValue) }
            + ComparisonOperator.allCases.map { ("\($0.className)", $0.rawValue) }
            + ExpressionContext.allCases.map { ("\($0.className)", $0.rawValue) }
    }
}
