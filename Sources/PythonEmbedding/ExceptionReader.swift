internal import CPython
internal import WorkerProtocol

/// Turns a Python exception into plain data. What may run code of the candidate's (`errno` of an odd OSError, a
/// metaclass' attributes, `__str__`) runs in the candidate's own process and time.
struct ExceptionReader {
    /// Only frames of this file are the candidate's.
    let fileName: String

    private static let framesKeptAtEachEnd = 12
    private static let longestMessage = 16 << 10
    private static let longestChain = 32
    private static let longestTraceback = 200_000

    func read(_ exception: ObjectPointer) -> ExceptionRecord {
        let type = cpy_type(exception)!
        var record = ExceptionRecord(type: PythonText.qualifiedName(type))
        record.bases = bases(of: type)
        readTraceback(exception, into: &record)
        record.errnos = errnos(from: exception)
        return record
    }

    private func bases(of type: UnsafeMutablePointer<PyTypeObject>) -> [String] {
        guard let order = cpy_type_mro(type) else { return [] }
        return (0..<min(cpy_tuple_size(order), 64)).map { index in
            let base = UnsafeMutableRawPointer(cpy_tuple_item(order, index)!)
            return PythonText.qualifiedName(base.assumingMemoryBound(to: PyTypeObject.self))
        }
    }

    private func readTraceback(_ exception: ObjectPointer, into record: inout ExceptionRecord) {
        guard let traceback = PyException_GetTraceback(exception) else { return }
        defer { cpy_decref(traceback) }
        var head: [ExceptionRecord.Frame] = []
        var tail: [ExceptionRecord.Frame] = []
        var entry: ObjectPointer? = traceback
        var visited = 0
        while let current = entry, visited < Self.longestTraceback {  // one can be tied into a ring
            visited += 1
            var raw = cpy_frame()
            cpy_read_traceback(current, &raw)
            entry = cpy_traceback_next(current)
            if entry == nil { record.isRaisedByStatement = raw.raises != 0 }
            guard let code = raw.code, PythonText.string(cpy_code_filename(code)) == fileName else { continue }
            let frame = ExceptionRecord.Frame(
                line: raw.line, endLine: raw.end_line, column: raw.column, endColumn: raw.end_column,
                function: PythonText.string(cpy_code_name(code), limit: PythonText.longestName))
            if head.count < Self.framesKeptAtEachEnd {
                head.append(frame)
            } else {
                if tail.count == Self.framesKeptAtEachEnd {
                    tail.removeFirst()
                    record.skippedFrames += 1
                }
                tail.append(frame)
            }
        }
        record.frames = head + tail
    }

    /// errno of the OSErrors among this exception and its causes: how a denied act shows itself.
    private func errnos(from exception: ObjectPointer) -> [Int32] {
        var found: [Int32] = []
        var visited = 0
        var queue: [ObjectPointer] = [exception]
        cpy_incref(exception)
        while visited < queue.count, visited < Self.longestChain {
            let current = queue[visited]
            visited += 1
            if let code = osErrorNumber(current) { found.append(code) }
            for next in [PyException_GetCause(current), PyException_GetContext(current)] {
                guard let next else { continue }
                queue.append(next)
            }
        }
        for object in queue { cpy_decref(object) }
        return found
    }

    private func osErrorNumber(_ exception: ObjectPointer) -> Int32? {
        guard PyObject_IsInstance(exception, cpy_exc_os_error()) == 1 else {
            PyErr_Clear()
            return nil
        }
        guard let value = PyObject_GetAttrString(exception, "errno") else {
            PyErr_Clear()
            return nil
        }
        defer { cpy_decref(value) }
        guard cpy_is_long(value) != 0 else { return nil }
        let code = PyLong_AsLong(value)
        PyErr_Clear()
        return Int32(truncatingIfNeeded: code)
    }

    /// `str(exception)`, capped. Runs the candidate's `__str__` if it has one.
    static func message(of exception: ObjectPointer) -> [UInt8] {
        guard let text = PyObject_Str(exception) else {
            PyErr_Clear()
            return Array("<its message could not be made>".utf8)
        }
        defer { cpy_decref(text) }
        return PythonText.bytes(text, limit: longestMessage)
    }
}
