internal import CPython
internal import PythonSyntax

/// The interpreter's `ast` classes: what each is in the Swift mirror, and how to read it.
struct NodeClasses: ~Copyable {
    /// How to read one field.
    struct Field {
        let type: NodeField.FieldType
        let isList: Bool
    }

    /// One after the other, and each at a place of its own: their types point to them.
    private let classes: UnsafeMutablePointer<cpy_node_class>
    private let count: Int
    /// Fields of the kinds, `CPY_MOST_FIELDS` places for each.
    private let fields: UnsafeMutablePointer<Field>
    /// Operators and contexts by their type's address, in open addressing: the case of their enumeration.
    private let operators: UnsafeMutablePointer<(type: UnsafeMutablePointer<PyTypeObject>?, number: Int32)>
    private static let mask = 255

    init(_ interpreter: borrowing Interpreter) throws(PythonError) {
        let module = try PythonObject(taking: PyImport_ImportModule("_ast"), interpreter)
        classes = .allocate(capacity: Kind.allCases.count)
        fields = .allocate(capacity: Kind.allCases.count * CPY_MOST_FIELDS)
        operators = .allocate(capacity: Self.mask + 1)
        operators.initialize(repeating: (nil, -1), count: Self.mask + 1)
        var count = 0
        for kind in Kind.allCases {
            // A class that only other versions have.
            guard let type = Self.attribute(module.pointer, "\(kind.className)") else { continue }
            let known = Self.fields(kind, type)
            (classes + count).initialize(to: Self.nodeClass(kind, type, known))
            let first = fields + Int(kind.rawValue) * CPY_MOST_FIELDS
            for (index, field) in known.enumerated() {
                (first + index).initialize(to: Field(type: field.type, isList: field.isList))
            }
            count += 1
        }
        self.count = count
        for (name, number) in Self.operators {
            guard let type = Self.attribute(module.pointer, name) else { continue }
            insert(UnsafeMutableRawPointer(type).assumingMemoryBound(to: PyTypeObject.self), number)
        }
    }

    deinit {
        classes.deallocate()
        fields.deallocate()
        operators.deallocate()
    }

    /// Until ``leave()``, the parser makes its nodes as they are read here. Nobody else may use `ast` meanwhile.
    func enter() { for index in 0..<count { cpy_node_class_enter(classes + index) } }

    /// All nodes must be gone.
    func leave() { for index in 0..<count { cpy_node_class_leave(classes + index) } }

    /// How to read the fields of a kind, in their order.
    @inline(__always)
    func fields(of kind: Kind) -> UnsafeMutablePointer<Field> { fields + Int(kind.rawValue) * CPY_MOST_FIELDS }

    /// Case of its enumeration, for an operator or a context; -1 for anything else.
    @inline(__always)
    func number(of object: ObjectPointer) -> Int32 {
        let type = cpy_type(object)!
        var index = Self.hash(type)
        while let known = operators[index].type {
            if known == type { return operators[index].number }
            index = (index + 1) & Self.mask
        }
        return -1
    }

    // MARK: - Building

    private static func hash(_ type: UnsafeMutablePointer<PyTypeObject>) -> Int { (Int(bitPattern: type) >> 4) & mask }

    private func insert(_ type: UnsafeMutablePointer<PyTypeObject>, _ number: Int32) {
        var index = Self.hash(type)
        while operators[index].type != nil { index = (index + 1) & Self.mask }
        operators[index] = (type, number)
    }

    /// The fields that this version has: those that only newer versions have stand last.
    private static func fields(_ kind: Kind, _ type: ObjectPointer) -> [NodeField] {
        let declared = attribute(type, "_fields").map { fields in
            defer { cpy_decref(fields) }
            return Int(cpy_tuple_size(fields))
        }
        return Array(kind.fields.prefix(declared ?? 0))
    }

    private static func nodeClass(_ kind: Kind, _ type: ObjectPointer, _ fields: [NodeField]) -> cpy_node_class {
        let isLocated =
            kind.isStatement || kind.isExpression || kind.isPattern
            || [.arg, .keyword, .alias, .exceptHandler, .typeVar, .paramSpec, .typeVarTuple].contains(kind)
        var result = cpy_node_class()
        result.type = UnsafeMutableRawPointer(type).assumingMemoryBound(to: PyTypeObject.self)
        result.kind = Int32(kind.rawValue)
        result.field_count = Int32(fields.count)
        result.is_located = isLocated ? 1 : 0
        let places = isLocated ? ["lineno", "col_offset", "end_lineno", "end_col_offset"] : []
        for name in fields.map({ "\($0.name)" }) + places { cpy_node_class_expect(&result, name) }
        return result
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
