internal import CPython
internal import Glibc
internal import WorkerProtocol

/// The embedded CPython, and the proof that the caller may use it.
///
/// There is one in a process, it is started on one thread, and it cannot be copied: who can name an
/// `Interpreter` holds the global interpreter lock. Isolated configuration: no site, no user folders, no
/// environment variables; a fixed hash seed, so that set order and with it every verdict is the same each time.
public struct Interpreter: ~Copyable {
    /// What a warm interpreter has imported before the first case.
    public enum Warmth: String, Sendable, CaseIterable {
        /// Nothing: for sources without imports. Smallest, so its clones are the fastest.
        case bare
        /// What solutions import most.
        case common
        /// That, and the event loop: importing it takes longer than most cases that await.
        case asynchronous
        /// That, and pytest where it is installed.
        case pytest

        var modules: [String] {
            switch self {
            case .bare: []
            case .asynchronous: Warmth.common.modules + ["asyncio", "selectors", "threading", "concurrent.futures.thread"]
            case .pytest: Warmth.asynchronous.modules + ["unittest", "unittest.mock", "traceback", "_pytest.config", "pytest"]
            case .common:
                [
                    "math", "heapq", "bisect", "itertools", "functools", "collections", "collections.abc", "typing",
                    "re", "string", "operator", "dataclasses", "random", "copy", "contextlib", "enum", "abc",
                    "datetime", "json",
                ]
            }
        }
    }

    /// Starts the interpreter with the standard library below `standardLibrary` (`/usr/lib/python3.11`).
    ///
    /// - Parameters:
    ///   - packages: a further folder to import from.
    ///   - hashSeed: what `PYTHONHASHSEED` would say; another one gives sets of texts another order.
    public static func start(
        standardLibrary: String, packages: String? = nil, hashSeed: UInt32 = 0
    ) throws(InterpreterError) -> Interpreter {
        let paths = [standardLibrary, standardLibrary + "/lib-dynload"] + (packages.map { [$0] } ?? [])
        var strings: [UnsafePointer<CChar>?] = paths.map { UnsafePointer(strdup($0)) }
        strings.append(nil)
        defer { for string in strings { free(UnsafeMutablePointer(mutating: string)) } }
        if let message = cpy_initialize(strings, hashSeed) { throw InterpreterError(reason: String(cString: message)) }
        return Interpreter()
    }

    private init() {}

    /// `atexit._run_exitfuncs`, once warm; lives as long as the interpreter.
    private(set) var exitFunctions: ObjectPointer?

    /// `major.minor` of the headers this was built with, for finding the standard library.
    public static var version: String { "3.\(cpy_minor_version())" }

    /// The running interpreter's own words: `3.11.2 (main, …) [GCC …]`.
    public var fullVersion: String { String(cString: Py_GetVersion()) }

    /// Imports what `warmth` says, adds `exit` and `quit` as `site` would, and makes the heap ready to be cloned.
    public mutating func warm(_ warmth: Warmth) throws(PythonError) {
        for module in warmth.modules {
            // A module that this Python lacks is no reason not to run; the candidate will be told on import.
            if let imported = PyImport_ImportModule(module) { cpy_decref(imported) } else { PyErr_Clear() }
        }
        try runWarmUp(
            """
            import atexit, builtins, faulthandler, gc, _sitebuiltins
            builtins.exit = _sitebuiltins.Quitter('exit', 'Ctrl-D (i.e. EOF)')
            builtins.quit = _sitebuiltins.Quitter('quit', 'Ctrl-D (i.e. EOF)')
            builtins.help = _sitebuiltins._Helper()
            faulthandler.enable(file=2)
            faulthandler.register(\(Interpreter.stackSignal), file=2, all_threads=False)
            gc.collect()
            gc.freeze()
            """)
        if let atexit = PyImport_ImportModule("atexit") {
            exitFunctions = PyObject_GetAttrString(atexit, "_run_exitfuncs")
            cpy_decref(atexit)
        }
        PyErr_Clear()
    }

    /// Asks a child for its Python stack, which CPython's own signal handler writes to standard error.
    public static let stackSignal: Int32 = 62

    private func runWarmUp(_ source: String) throws(PythonError) {
        let namespace = try PythonObject(taking: PyDict_New(), self)
        let code = try PythonObject(taking: cpy_compile(source, "warm-up", cpy_file_input()), self)
        _ = try PythonObject(taking: PyEval_EvalCode(code.pointer, namespace.pointer, namespace.pointer), self)
    }

    /// To be called first in a cloned child.
    public func resumeInChild() { PyOS_AfterFork_Child() }

    /// The pending exception as a Swift error, or one that says that there was none.
    static func takeError() -> PythonError {
        guard let exception = cpy_take_exception() else {
            var record = ExceptionRecord(type: "builtins.SystemError")
            record.message = Array("a call failed without an exception".utf8)
            return PythonError(record: record)
        }
        let reference = PythonObject(consuming: exception)
        var record = ExceptionReader(fileName: "").read(reference.pointer)
        record.message = ExceptionReader.message(of: reference.pointer)
        SyntaxPosition.add(to: &record, from: reference.pointer)
        return PythonError(record: record)
    }
}
