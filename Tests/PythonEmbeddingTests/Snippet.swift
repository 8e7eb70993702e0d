import InterpreterThread
import CPython
import PythonEmbedding
import PythonValues
import WorkerProtocol

@testable import PythonEmbedding

/// Some Python as a candidate could hand it in, and an expression to ask for after it.
struct Snippet: Sendable {
    var setup: String
    var expression: String
    /// Bytes that the value may take.
    var limit = 1 << 20
    /// Items that are taken from an iterator.
    var take = 10

    static let fileName = "solution.py"

    /// What the encoder makes of the value; throws the exception that was raised instead.
    func encode(_ interpreter: borrowing Interpreter) throws(PythonError) -> [UInt8] {
        let namespace = try run(interpreter)
        let code = try PythonObject(taking: cpy_compile(expression, "<case>", cpy_eval_input()), interpreter)
        let value = try PythonObject(
            taking: PyEval_EvalCode(code.pointer, namespace.pointer, namespace.pointer), interpreter)
        guard let bytes = ValueEncoder.encode(value.pointer, limit: limit, take: take) else {
            throw Interpreter.takeError()
        }
        return bytes
    }

    /// The value on the judge's side, after having crossed as bytes.
    func value() async throws -> PythonValue {
        let bytes = try await PythonThread.shared.run { interpreter in try encode(interpreter) }
        return try PythonValue(decoding: bytes)
    }

    /// What running the set-up raises, as the candidate's side records it; nil if it raises nothing.
    func exception() async throws -> ExceptionRecord? {
        try await PythonThread.shared.run { interpreter in
            guard try evaluate(setup, interpreter) else { return nil }
            return Self.takeRecord()
        }
    }

    /// What bytes raise that do not compile; nil if they do.
    static func exception(compiling bytes: [UInt8]) async throws -> ExceptionRecord? {
        try await PythonThread.shared.run { _ in
            guard let code = SourceBytes(bytes).compile(fileName: Self.fileName) else { return takeRecord() }
            cpy_decref(code)
            return nil
        }
    }

    private func run(_ interpreter: borrowing Interpreter) throws(PythonError) -> PythonObject {
        let namespace = try PythonObject(taking: Self.namespace(), interpreter)
        let code = try PythonObject(taking: cpy_compile(setup, Self.fileName, cpy_file_input()), interpreter)
        _ = try PythonObject(
            taking: PyEval_EvalCode(code.pointer, namespace.pointer, namespace.pointer), interpreter)
        return namespace
    }

    /// True when an exception is pending afterwards.
    private func evaluate(_ source: String, _ interpreter: borrowing Interpreter) throws(PythonError) -> Bool {
        let namespace = try PythonObject(taking: Self.namespace(), interpreter)
        guard let compiled = SourceBytes(Array(source.utf8)).compile(fileName: Self.fileName) else { return true }
        let code = try PythonObject(taking: compiled, interpreter)
        guard let result = PyEval_EvalCode(code.pointer, namespace.pointer, namespace.pointer) else { return true }
        cpy_decref(result)
        return false
    }

    /// As `runModule` does it: a class that is made in it belongs to module `solution`.
    private static func namespace() -> ObjectPointer? {
        guard let namespace = PyDict_New(), let name = PyUnicode_FromString("solution") else { return nil }
        PyDict_SetItemString(namespace, "__name__", name)
        PyDict_SetItemString(namespace, "__builtins__", PyEval_GetBuiltins())
        cpy_decref(name)
        return namespace
    }

    private static func takeRecord() -> ExceptionRecord? {
        guard let exception = cpy_take_exception() else { return nil }
        defer { cpy_decref(exception) }
        var record = ExceptionReader(fileName: fileName).read(exception)
        record.message = ExceptionReader.message(of: exception)
        SyntaxPosition.add(to: &record, from: exception)
        return record
    }
}
