internal import CPython
internal import WorkerProtocol

/// Where a SyntaxError points: it has no traceback, the place is in its attributes.
enum SyntaxPosition {
    static func add(to record: inout ExceptionRecord, from exception: ObjectPointer) {
        guard PyObject_IsInstance(exception, cpy_exc_syntax_error()) == 1 else { return PyErr_Clear() }
        record.frames = frame(of: exception).map { [$0] } ?? []
        if let message = PyObject_GetAttrString(exception, "msg") {
            if cpy_is_unicode(message) != 0 { record.message = PythonText.bytes(message, limit: 4096) }
            cpy_decref(message)
        }
        PyErr_Clear()
    }

    /// Nil for an error of the file as a whole: its line is 0.
    private static func frame(of exception: ObjectPointer) -> ExceptionRecord.Frame? {
        guard let line = integer(exception, "lineno"), line > 0 else { return nil }
        // Its columns count characters from 1; ours are offsets from 0.
        let column = (integer(exception, "offset") ?? 0) - 1
        let endLine = integer(exception, "end_lineno") ?? line
        let endColumn = (integer(exception, "end_offset") ?? 0) - 1
        return ExceptionRecord.Frame(
            line: line, endLine: max(endLine, line), column: column,
            endColumn: column < 0 ? column : max(endColumn, column + 1), function: "")
    }

    private static func integer(_ object: ObjectPointer, _ name: String) -> Int32? {
        guard let value = PyObject_GetAttrString(object, name) else {
            PyErr_Clear()
            return nil
        }
        defer { cpy_decref(value) }
        guard cpy_is_long(value) != 0 else { return nil }
        let number = PyLong_AsLong(value)
        PyErr_Clear()
        return Int32(truncatingIfNeeded: number)
    }
}
