internal import CPython

/// Reads TOML with Python's own `tomllib`.
public enum DocumentReader {
    /// The document as JSON; dates become their text.
    ///
    /// - Throws: what `tomllib` says, with line and column.
    public static func json(ofTOML bytes: [UInt8], _ interpreter: borrowing Interpreter) throws(PythonError) -> [UInt8]
    {
        let namespace = try PythonObject(taking: PyDict_New(), interpreter)
        let source = try PythonObject(
            taking: bytes.withUnsafeBytes {
                PyUnicode_DecodeUTF8($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, "strict")
            }, interpreter)
        PyDict_SetItemString(namespace.pointer, "source", source.pointer)
        let program = "import json, tomllib\nresult = json.dumps(tomllib.loads(source), default=str)\n"
        let code = try PythonObject(taking: cpy_compile(program, "document", cpy_file_input()), interpreter)
        _ = try PythonObject(taking: PyEval_EvalCode(code.pointer, namespace.pointer, namespace.pointer), interpreter)
        guard let result = PyDict_GetItemString(namespace.pointer, "result") else { throw Interpreter.takeError() }
        return PythonText.bytes(result)
    }
}
