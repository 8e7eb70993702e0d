public import CPython

/// Any Python object's address, as the C API has it.
public typealias ObjectPointer = UnsafeMutablePointer<PyObject>

/// One strong reference; given back when it goes out of scope.
///
/// Whoever holds one runs on the interpreter's only thread (see ``Interpreter``), so giving it back needs no lock.
public struct PythonObject: ~Copyable {
    /// Borrowed: valid as long as this value lives.
    public let pointer: ObjectPointer

    /// Adopts a new reference, as most C functions return it; null means that an exception is pending.
    public init(taking pointer: ObjectPointer?, _ interpreter: borrowing Interpreter) throws(PythonError) {
        guard let pointer else { throw Interpreter.takeError() }
        self.pointer = pointer
    }

    /// Adopts a new reference that is known to be one.
    init(consuming pointer: ObjectPointer) { self.pointer = pointer }

    /// Takes a second reference to an object that somebody else owns.
    init(borrowing pointer: ObjectPointer) {
        cpy_incref(pointer)
        self.pointer = pointer
    }

    /// Hands the reference over to the caller.
    consuming func release() -> ObjectPointer {
        let pointer = pointer
        discard self
        return pointer
    }

    deinit { cpy_decref(pointer) }
}
