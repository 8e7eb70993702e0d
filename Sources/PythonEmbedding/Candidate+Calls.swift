internal import CPython
internal import WorkerProtocol

/// A function with a table of inputs: the source as module `solution`, then one call after another.
///
/// One child for all of them, since benchmarks have them by the hundred thousand; each answer goes out before the
/// next call begins, so that the watch outside sees which call hangs.
extension Candidate {
    func runCalls(entryPoint: String, _ arguments: [[UInt8]]) -> Int32 {
        setArguments([request.fileName])
        guard prepareModules() else { return 1 }
        let standardOutput = PySys_GetObject("stdout").map(PythonObject.init(borrowing:))
        guard let code = compileSource() else {
            channel.send(.compileError(takeCompileError()))
            return 1
        }
        guard let namespace = runModule(code), let found = callable(entryPoint, in: namespace) else { return 1 }
        // A call may rebind the name; the others go to what stood there when the module was done.
        let entry = PythonObject(borrowing: found)
        for (index, encoded) in arguments.enumerated() {
            let outcome = call(entry.pointer, encoded)
            channel.send(.statement(index: UInt32(index), printed: 0..<0, outcome: outcome))
            if case .raised(let exception) = outcome, exception.exitStatus != nil { return 1 }
        }
        flush(standardOutput)
        channel.send(.ended(liveThreads: liveThreads()))
        return 0
    }

    private func call(_ entry: ObjectPointer, _ encoded: [UInt8]) -> AnswerRecord.Outcome {
        guard let decoded = ValueDecoder.decode(encoded) else { return .raised(takeComplete()) }
        let tuple = PythonObject(consuming: decoded)
        guard let result = PyObject_CallObject(entry, tuple.pointer) else { return .raised(takeComplete()) }
        defer { cpy_decref(result) }
        guard let bytes = ValueEncoder.encode(result, limit: Int(clamping: request.valueBytes), take: 0) else {
            return .raised(takeComplete())
        }
        return bytes.count > ValueDigest.threshold ? .digest(ValueDigest(of: bytes)) : .value(bytes)
    }
}
