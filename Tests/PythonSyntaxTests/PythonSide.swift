import CPython
import InterpreterThread
import PythonEmbedding

@testable import PythonEmbedding

/// Runs a Python program of the tests' own and gives the string that it leaves in `result`.
enum PythonSide {
    static func result(
        of program: String, _ arguments: [String: [UInt8]] = [:], _ interpreter: borrowing Interpreter
    ) throws -> String {
        let namespace = try PythonObject(taking: PyDict_New(), interpreter)
        for (name, bytes) in arguments {
            let value = try PythonObject(
                taking: bytes.withUnsafeBytes {
                    PyBytes_FromStringAndSize($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
                }, interpreter)
            PyDict_SetItemString(namespace.pointer, name, value.pointer)
        }
        let code = try PythonObject(taking: cpy_compile(program, "test", cpy_file_input()), interpreter)
        _ = try PythonObject(taking: PyEval_EvalCode(code.pointer, namespace.pointer, namespace.pointer), interpreter)
        guard let result = PyDict_GetItemString(namespace.pointer, "result") else { return "" }
        return PythonText.string(result)
    }
}
