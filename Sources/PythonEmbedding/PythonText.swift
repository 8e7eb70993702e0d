internal import CPython

/// Python strings as bytes: UTF-8, lone surrogates kept (WTF-8).
enum PythonText {
    /// Calls `body` with the string's bytes; false if it is no string.
    static func withBytes(_ string: ObjectPointer, _ body: (UnsafeRawBufferPointer) -> Void) -> Bool {
        var count: Py_ssize_t = 0
        if let text = PyUnicode_AsUTF8AndSize(string, &count) {
            body(UnsafeRawBufferPointer(start: text, count: count))
            return true
        }
        PyErr_Clear()
        guard let encoded = PyUnicode_AsEncodedString(string, "utf-8", "surrogatepass") else {
            PyErr_Clear()
            return false
        }
        defer { cpy_decref(encoded) }
        var start: UnsafeMutablePointer<CChar>?
        guard PyBytes_AsStringAndSize(encoded, &start, &count) == 0 else {
            PyErr_Clear()
            return false
        }
        body(UnsafeRawBufferPointer(start: start, count: count))
        return true
    }

    static func bytes(_ string: ObjectPointer, limit: Int = .max) -> [UInt8] {
        var bytes: [UInt8] = []
        _ = withBytes(string) { bytes = Array($0.prefix(limit)) }
        return bytes
    }

    static func string(_ string: ObjectPointer, limit: Int = .max) -> String {
        String(decoding: bytes(string, limit: limit), as: UTF8.self)
    }

    /// `module.qualname` of a type. Static types are built in or an extension's; a class of the candidate's
    /// that calls itself built-in is shown under the solution's name instead.
    static func qualifiedName(_ type: UnsafeMutablePointer<PyTypeObject>) -> String {
        String(uncutName(type).prefix(longestName))
    }

    /// A name is for reading; a candidate can make one as long as its memory.
    static let longestName = 200

    private static func uncutName(_ type: UnsafeMutablePointer<PyTypeObject>) -> String {
        if cpy_is_heap_type(type) == 0 {
            let name = String(cString: cpy_type_name(type))
            return name.contains(".") ? name : "builtins.\(name)"
        }
        let object = UnsafeMutableRawPointer(type).assumingMemoryBound(to: PyObject.self)
        let module = attribute(object, "__module__")
        let name = attribute(object, "__qualname__") ?? String(cString: cpy_type_name(type))
        return "\(module == nil || module == "builtins" ? "solution" : module!).\(name)"
    }

    private static func attribute(_ object: ObjectPointer, _ name: String) -> String? {
        guard let value = PyObject_GetAttrString(object, name) else {
            PyErr_Clear()
            return nil
        }
        defer { cpy_decref(value) }
        return cpy_is_unicode(value) != 0 ? string(value, limit: 4 * longestName) : nil
    }
}
