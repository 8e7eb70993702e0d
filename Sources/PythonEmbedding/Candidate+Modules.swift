internal import CPython
internal import WorkerProtocol

/// What can be imported beside the standard library: modules that come with the request, files of the working folder.
extension Candidate {
    /// False when one of the request's modules failed, which has been reported: it is ours, not the candidate's.
    func prepareModules() -> Bool {
        if !request.files.isEmpty { importFromWorkingFolder() }
        for module in request.modules where !run(module) {
            if let (record, exception) = takeException() { reportUncaught(record, exception) }
            return false
        }
        return true
    }

    /// Files that come with a case may be modules of its own.
    private func importFromWorkingFolder() {
        guard let path = PySys_GetObject("path"), let folder = PyUnicode_FromString("") else { return PyErr_Clear() }
        if PyList_Insert(path, 0, folder) != 0 { PyErr_Clear() }
        cpy_decref(folder)
    }

    private func run(_ module: CaseRequest.File) -> Bool {
        guard let code = SourceBytes(module.contents).compile(fileName: "<\(module.path)>") else { return false }
        defer { cpy_decref(code) }
        guard let imported = module.path.withCString({ PyImport_ExecCodeModule($0, code) }) else { return false }
        cpy_decref(imported)
        return true
    }
}
