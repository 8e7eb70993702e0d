internal import CPython
internal import Glibc
public import WorkerProtocol

/// Runs one case in a freshly cloned child: compiles the source, runs it, hands the answer over.
///
/// There is no Python harness. The candidate's frame is the outermost one, and what surrounds it is
/// compiled Swift, so there is nothing to walk to, patch or read.
public struct Candidate: ~Copyable {
    let request: CaseRequest
    let channel: AnswerChannel
    let reader: ExceptionReader

    public init(request: CaseRequest, channel: AnswerChannel) {
        self.request = request
        self.channel = channel
        reader = ExceptionReader(fileName: request.fileName)
    }

    /// Runs to the end and gives the exit status that the child should leave with.
    public func run(_ interpreter: borrowing Interpreter) -> Int32 {
        switch request.mode {
        case .script: runScript(interpreter)
        case .statements(let entryPoint, let statements):
            runStatements(entryPoint: entryPoint, statements, interpreter)
        case .calls(let entryPoint, let arguments):
            runCalls(entryPoint: entryPoint, arguments)
        }
    }

    /// Compiles the submitted bytes; tells the channel why not. Too-deep nesting makes CPython raise
    /// MemoryError or RecursionError here, which is the source's fault and no limit's.
    func compileSource() -> ObjectPointer? {
        channel.enter(.compiling)
        return SourceBytes(request.source).compile(fileName: request.fileName)
    }

    /// Takes the pending exception as a record without its message, and as an object.
    func takeException() -> (record: ExceptionRecord, object: ObjectPointer)? {
        guard let exception = cpy_take_exception() else { return nil }
        return (reader.read(exception), exception)
    }

    /// Exit status that a SystemExit asks for, as `python3` reads it; text goes to standard error.
    func exitStatus(of exception: ObjectPointer) -> Int32? {
        guard PyObject_IsInstance(exception, cpy_exc_system_exit()) == 1 else { return nil }
        guard let code = PyObject_GetAttrString(exception, "code") else {
            PyErr_Clear()
            return 0
        }
        defer { cpy_decref(code) }
        if code == cpy_none() { return 0 }
        if cpy_is_long(code) != 0 {
            let value = PyLong_AsLong(code)
            if PyErr_Occurred() != nil {
                PyErr_Clear()
                return 255
            }
            return Int32(truncatingIfNeeded: value) & 0xFF
        }
        if let file = PySys_GetObject("stderr"), file != cpy_none() {
            if PyFile_WriteObject(code, file, Py_PRINT_RAW) != 0 { PyErr_Clear() }
            if PyFile_WriteString("\n", file) != 0 { PyErr_Clear() }
        }
        return 1
    }

    /// Records an exception that ended the program. The record goes first and its message after it, because
    /// making the message may run, or hang in, code of the candidate's.
    func reportUncaught(_ record: ExceptionRecord, _ exception: ObjectPointer) {
        channel.send(.uncaught(record))
        channel.send(.message(ExceptionReader.message(of: exception)))
    }

    /// Sets `sys.argv`. In the child, although it is the same each time: what the worker writes between two clones
    /// costs it a fault a page (measured: 0.08 ms a case more).
    func setArguments(_ arguments: [String]) {
        guard let list = PyList_New(0) else { return PyErr_Clear() }
        for argument in arguments {
            guard let text = PyUnicode_FromString(argument) else {
                PyErr_Clear()
                continue
            }
            PyList_Append(list, text)
            cpy_decref(text)
        }
        PySys_SetObject("argv", list)
        cpy_decref(list)
    }

    /// Threads besides this one that have run Python, by the interpreter's own list.
    func liveThreads() -> UInt32 {
        var count: UInt32 = 0
        var thread = PyInterpreterState_ThreadHead(PyInterpreterState_Get())
        while thread != nil {
            count += 1
            thread = PyThreadState_Next(thread)
        }
        return max(count, 1) - 1
    }
}
