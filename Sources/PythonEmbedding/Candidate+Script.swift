internal import CPython
internal import WorkerProtocol

/// A program: `__main__`, ended the way `python3` ends it.
extension Candidate {
    func runScript(_ interpreter: borrowing Interpreter) -> Int32 {
        setArguments([request.fileName] + request.arguments)
        guard prepareModules() else { return 1 }
        guard let main = PyImport_AddModule("__main__"), let namespace = PyModule_GetDict(main) else {
            PyErr_Clear()
            return 1
        }
        if let name = PyUnicode_FromString(request.fileName) {
            PyDict_SetItemString(namespace, "__file__", name)
            cpy_decref(name)
        }
        var status = runMain(namespace)
        status = shutDown(namespace, status, interpreter)
        channel.send(.ended(liveThreads: 0))
        return status
    }

    private func runMain(_ namespace: ObjectPointer) -> Int32 {
        guard let code = compileSource() else {
            guard let (record, exception) = takeException() else { return 1 }
            var complete = record
            complete.message = ExceptionReader.message(of: exception)
            SyntaxPosition.add(to: &complete, from: exception)
            channel.send(.compileError(complete))
            cpy_restore_exception(exception)
            PyErr_PrintEx(0)
            return 1
        }
        defer { cpy_decref(code) }
        channel.enterCandidate()
        if let result = PyEval_EvalCode(code, namespace, namespace) {
            cpy_decref(result)
            return 0
        }
        return reportAndPrint()
    }

    /// Prints the pending exception as `python3` does, hooks included; gives the exit status.
    private func reportAndPrint() -> Int32 {
        guard let (record, exception) = takeException() else { return 1 }
        if let status = exitStatus(of: exception) {
            cpy_decref(exception)
            return status
        }
        reportUncaught(record, exception)
        cpy_restore_exception(exception)
        PyErr_PrintEx(0)
        return 1
    }

    /// Threads joined, `atexit` run, `__main__` let go of, buffers flushed: what Py_FinalizeEx does, short of
    /// tearing down an interpreter that the next case's clone has warm anyway.
    private func shutDown(
        _ namespace: ObjectPointer, _ status: Int32, _ interpreter: borrowing Interpreter
    ) -> Int32 {
        if let modules = PyImport_GetModuleDict(), let threading = PyDict_GetItemString(modules, "threading") {
            ignoringErrors(cpy_call_method(threading, "_shutdown"))
        }
        // Kept from before the candidate ran: it may have hidden the module, but not what it registered.
        if let exitFunctions = interpreter.exitFunctions { ignoringErrors(PyObject_CallNoArgs(exitFunctions)) }
        var flushed = flushStandardFiles()
        clear(namespace)
        flushed = flushStandardFiles() && flushed
        return flushed || status != 0 ? status : 120
    }

    /// A call whose exception is printed as "ignored", as at interpreter exit.
    private func ignoringErrors(_ result: ObjectPointer?) {
        if let result { cpy_decref(result) } else { PyErr_WriteUnraisable(nil) }
    }

    private func flushStandardFiles() -> Bool {
        var flushed = true
        for name in ["stdout", "stderr"] {
            guard let file = PySys_GetObject(name), file != cpy_none() else { continue }
            if let closed = PyObject_GetAttrString(file, "closed") {
                let isClosed = PyObject_IsTrue(closed) == 1
                cpy_decref(closed)
                if isClosed { continue }
            }
            PyErr_Clear()
            guard let result = cpy_call_method(file, "flush") else {
                if name == "stdout" {
                    PyErr_WriteUnraisable(file)
                    flushed = false
                } else {
                    PyErr_Clear()
                }
                continue
            }
            cpy_decref(result)
        }
        return flushed
    }

    /// Sets every name to None, private ones first, so that `__del__` methods run in the order that
    /// modules are cleared in at interpreter exit.
    private func clear(_ namespace: ObjectPointer) {
        guard let keys = PyDict_Keys(namespace) else { return PyErr_Clear() }
        let held = PythonObject(consuming: keys)
        for isPrivatePass in [true, false] {
            for index in 0..<cpy_list_size(held.pointer) {
                let key = cpy_list_item(held.pointer, index)!
                guard cpy_is_unicode(key) != 0 else { continue }
                let name = PythonText.string(key)
                let isPrivate = name.hasPrefix("_") && !name.hasPrefix("__")
                guard isPrivate == isPrivatePass, name != "__builtins__" else { continue }
                if PyDict_SetItem(namespace, key, cpy_none()) != 0 { PyErr_Clear() }
            }
        }
        _ = PyGC_Collect()
    }
}
