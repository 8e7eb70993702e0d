internal import CPython
internal import Glibc
internal import WorkerProtocol

/// A function or class: the source as module `solution`, then the statements of the case.
extension Candidate {
    func runStatements(
        entryPoint: String, _ statements: [CaseRequest.StatementRequest], _ interpreter: borrowing Interpreter
    ) -> Int32 {
        setArguments([request.fileName])
        guard prepareModules() else { return 1 }
        // Taken before the candidate runs: its statements see these, whatever it does to the originals.
        guard let builtins = PyEval_GetBuiltins(), let pristine = PyDict_Copy(builtins) else { return 1 }
        let standardOutput = PySys_GetObject("stdout").map(PythonObject.init(borrowing:))
        guard let code = compileSource() else {
            channel.send(.compileError(takeCompileError()))
            return 1
        }
        // Before the candidate can have a hand in it: what does not compile now is the package's mistake.
        guard let compiled = compile(statements) else { return 1 }
        let protected = ProtectedModules(request.protected)
        guard let namespace = runModule(code) else { return 1 }
        if !entryPoint.isEmpty, callable(entryPoint, in: namespace) == nil { return 1 }
        guard let scope = statementScope(namespace, pristine, entryPoint: entryPoint) else { return 1 }
        for (index, statement) in statements.enumerated() {
            let start = printedSoFar()
            protected.restore()
            let outcome = run(statement, compiled[index], in: scope)
            flush(standardOutput)
            let isEnd = if case .raised(let exception) = outcome { exception.exitStatus != nil } else { false }
            let printed = start..<max(start, printedSoFar())
            channel.send(.statement(index: UInt32(index), printed: printed, outcome: outcome))
            if isEnd { return 1 }
        }
        channel.send(.ended(liveThreads: liveThreads()))
        return 0
    }

    /// The entry point, borrowed from the module; nil when there is none, which has been reported.
    func callable(_ entryPoint: String, in namespace: ObjectPointer) -> ObjectPointer? {
        guard let entry = PyDict_GetItemString(namespace, entryPoint) else {
            PyErr_Clear()
            channel.send(.missingEntryPoint(found: definedNames(namespace), isDefined: false))
            return nil
        }
        guard PyCallable_Check(entry) != 0 else {
            let type = PythonText.qualifiedName(cpy_type(entry))
            channel.send(.missingEntryPoint(found: type, isDefined: true))
            return nil
        }
        return entry
    }

    /// The pending exception of the compiler, with the place that it names.
    func takeCompileError() -> ExceptionRecord {
        guard let (record, exception) = takeException() else { return ExceptionRecord(type: "builtins.SystemError") }
        defer { cpy_decref(exception) }
        var complete = record
        complete.message = ExceptionReader.message(of: exception)
        SyntaxPosition.add(to: &complete, from: exception)
        return complete
    }

    private struct CompiledStatement {
        let code: ObjectPointer
        let isExpression: Bool
    }

    /// All statements' code, or nil after having reported the one that is no Python.
    private func compile(_ statements: [CaseRequest.StatementRequest]) -> [CompiledStatement]? {
        var compiled: [CompiledStatement] = []
        for statement in statements {
            // Not the solution's file name, so that its frames stay apart from the candidate's.
            if let expression = cpy_compile(statement.source, "<case>", cpy_eval_input()) {
                compiled.append(CompiledStatement(code: expression, isExpression: true))
                continue
            }
            PyErr_Clear()
            guard let suite = cpy_compile(statement.source, "<case>", cpy_file_input()) else {
                let index = UInt32(compiled.count)
                channel.send(.statement(index: index, printed: 0..<0, outcome: .malformed(takeCompileError())))
                return nil
            }
            compiled.append(CompiledStatement(code: suite, isExpression: false))
        }
        return compiled
    }

    /// Runs the source as a module of its own; nil when that failed, which has been reported.
    func runModule(_ code: ObjectPointer) -> ObjectPointer? {
        guard let module = PyImport_AddModule("solution"), let namespace = PyModule_GetDict(module) else {
            return nil
        }
        cpy_incref(namespace)  // the candidate may drop its own module
        channel.enterCandidate()
        PyDict_SetItemString(namespace, "__builtins__", PyEval_GetBuiltins())
        if let name = PyUnicode_FromString(request.fileName) { PyDict_SetItemString(namespace, "__file__", name) }
        if PyEval_EvalCode(code, namespace, namespace) != nil { return namespace }
        guard let (found, exception) = takeException() else { return nil }
        var record = found
        record.exitStatus = exitStatus(of: exception)
        reportUncaught(record, exception)
        return nil
    }

    /// The statements' namespace: a copy of the module's, without names that hide a built-in (a solution that
    /// defines its own `sorted` must not redefine the test's), over untouched built-ins.
    private func statementScope(
        _ namespace: ObjectPointer, _ pristine: ObjectPointer, entryPoint: String
    ) -> ObjectPointer? {
        guard let scope = PyDict_New() else { return nil }
        var position: Py_ssize_t = 0
        var key: ObjectPointer?
        var value: ObjectPointer?
        while PyDict_Next(namespace, &position, &key, &value) != 0 {
            guard cpy_is_unicode(key!) != 0 else { continue }
            if PyDict_Contains(pristine, key!) == 1, PythonText.string(key!) != entryPoint { continue }
            PyDict_SetItem(scope, key!, value!)
        }
        PyDict_SetItemString(scope, "__builtins__", pristine)
        return scope
    }

    private func run(
        _ statement: CaseRequest.StatementRequest, _ compiled: CompiledStatement, in scope: ObjectPointer
    ) -> AnswerRecord.Outcome {
        guard let result = PyEval_EvalCode(compiled.code, scope, scope) else { return .raised(takeComplete()) }
        defer { cpy_decref(result) }
        guard compiled.isExpression else { return .done }
        let limit = Int(clamping: request.valueBytes)
        guard let bytes = ValueEncoder.encode(result, limit: limit, take: Int(statement.take)) else {
            return .raised(takeComplete())
        }
        return .value(bytes)
    }

    func takeComplete() -> ExceptionRecord {
        guard let (found, exception) = takeException() else { return ExceptionRecord(type: "builtins.SystemError") }
        defer { cpy_decref(exception) }
        // Should the message hang, the exception is known at least.
        channel.send(.uncaught(found))
        var record = found
        record.message = ExceptionReader.message(of: exception)
        record.exitStatus = exitStatus(of: exception)
        return record
    }

    /// Flushes the interpreter's own standard output and whatever the candidate put in its place.
    func flush(_ original: borrowing PythonObject?) {
        let current = PySys_GetObject("stdout")
        var flushed: ObjectPointer?
        switch original {
        case .some(let file):
            flushed = file.pointer
            if let result = cpy_call_method(file.pointer, "flush") { cpy_decref(result) } else { PyErr_Clear() }
        case .none: break
        }
        guard let current, current != flushed, current != cpy_none() else { return }
        if let result = cpy_call_method(current, "flush") { cpy_decref(result) } else { PyErr_Clear() }
    }

    private func printedSoFar() -> UInt64 { UInt64(clamping: lseek(1, 0, SEEK_CUR)) }

    /// What a solution defined instead, for the message: at most five names.
    private func definedNames(_ namespace: ObjectPointer) -> String {
        var names: [String] = []
        var position: Py_ssize_t = 0
        var key: ObjectPointer?
        var value: ObjectPointer?
        while names.count < 5, PyDict_Next(namespace, &position, &key, &value) != 0 {
            guard cpy_is_unicode(key!) != 0, PyCallable_Check(value!) != 0 else { continue }
            let name = PythonText.string(key!)
            if !name.hasPrefix("__") { names.append(name) }
        }
        return names.joined(separator: ", ")
    }
}
