internal import CSandbox
internal import Glibc
internal import Jail
internal import PythonEmbedding
internal import WorkerProtocol

/// One case after another: clone, watch, reap, report.
struct CaseRunner: ~Copyable {
    private let jail: Jail
    private let memory: MemoryAccount
    private let control: Int32
    private var folder: WorkingFolder
    /// A byte that children share with the worker: how far they came.
    private let stage: UnsafeMutablePointer<UInt8>
    /// Init of the next case's PID namespace, made ready while nobody waits; 0 for none.
    private var nextInit: Int32 = 0
    private let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))

    /// Address space beyond the memory limit: thread stacks and allocator slack. Resident memory is what counts.
    private static let addressSlack: UInt64 = 48 << 20

    init(jail: consuming Jail, memory: consuming MemoryAccount, control: Int32) {
        folder = WorkingFolder(path: jail.folder, isMount: jail.hasNamespaces)
        self.jail = jail
        self.memory = memory
        self.control = control
        let page = mmap(nil, AnswerChannel.stageBytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)!
        stage = page.assumingMemoryBound(to: UInt8.self)
    }

    /// What can be done before the next request comes: a clean folder, a fresh PID namespace.
    mutating func prepare() throws(JailError) {
        try folder.refresh()
        guard jail.hasNamespaces, nextInit == 0 else { return }
        nextInit = sandbox_start_init(jail.ownNamespace)
        guard nextInit > 0 else {
            let error = -nextInit
            nextInit = 0
            throw JailError(step: "make a PID namespace", errno: error)
        }
    }

    /// Runs one case to its end. `interpreter` is warm; its clone is where the candidate lives.
    mutating func run(
        _ given: CaseRequest, connected: [Int32], _ interpreter: borrowing Interpreter
    ) throws(JailError) -> CaseReport {
        sandbox_stay_on_processor()
        var files = try Self.files(given, connected)
        var request = given
        request.standardInput = []
        for file in request.files { try folder.place(file.path, file.contents) }
        if !request.collect.isEmpty, request.collect != "." { try folder.placeFolder(request.collect) }
        stage.pointee = CaseReport.Stage.jailing.rawValue
        let before = memory.read()
        var pidfd: Int32 = -1
        let child = clone(files, request, before.virtual, &pidfd)
        if child == 0 { become(request, interpreter) }
        files.releaseConnections()
        guard child > 0 else { throw JailError(step: "clone the interpreter", errno: -child) }
        defer { close(pidfd) }
        var watch = Watch(
            bounds: Watch.Bounds(
                cpuNanos: Int64(request.cpuMillis) * 1_000_000,
                answerCpuNanos: Int64(request.answerCpuMillis) * 1_000_000, wallNanos: Int64(request.wallMillis) * 1_000_000,
                outputBytes: Int(clamping: request.outputBytes), answerBytes: Self.answerLimit(request),
                folder: jail.hasNamespaces ? nil : jail.folder, ownDevice: folder.device),
            child: child, insideProcess: jail.hasNamespaces ? 2 : child, pidfd: pidfd,
            listener: jail.filter?.listener, control: control, cores: cores)
        let cause = watch.run(output: files.output, error: files.error, answer: files.answer)
        let errorBytes = CaseFiles.size(files.error)
        if cause != .ended {
            let asks = cause == .cpu || cause == .wall
            watch.end(askingWith: asks ? Interpreter.stackSignal : nil, streamForStack: files.error)
        }
        var usage = sandbox_usage()
        let error = sandbox_reap(child, &usage)
        let wallNanos = watch.elapsedNanos
        guard error == 0 else { throw JailError(step: "reap the child", errno: -error) }
        if cause == .ended, usage.status & 0x7F == 0, (usage.status >> 8) & 0xFF >= 200, stage.pointee == 0 {
            throw JailError(step: "jail the child (step \(((usage.status >> 8) & 0xFF) - 200))", errno: EPERM)
        }
        var report = CaseReport()
        report.stop = Self.stop(cause)
        report.stage = CaseReport.Stage(rawValue: stage.pointee) ?? .running
        report.waitStatus = usage.status
        report.cpuMicros = usage.cpu_nanos / 1000
        report.wallMicros = UInt64(max(wallNanos, 0)) / 1000
        report.peakBytes = usage.peak_bytes > before.resident ? usage.peak_bytes - before.resident : 0
        report.denied = watch.denied.acts.map { CaseReport.Denied(name: $0.name, count: $0.count) }
        read(files, into: &report, request, errorBytes: cause == .ended ? nil : errorBytes)
        return report
    }

    /// The streams of a case; `connected` are the descriptors that came with it, input first.
    private static func files(_ request: CaseRequest, _ connected: [Int32]) throws(JailError) -> CaseFiles {
        let input = request.connections.contains(.input) ? connected.first : nil
        let output = request.connections.contains(.output) ? connected.last : nil
        return try CaseFiles(input: request.standardInput, connectedInput: input, connectedOutput: output)
    }

    /// After the report has gone out: nothing of the case is left when this returns.
    mutating func cleanUp() {
        sandbox_leave_processor(0)
        if nextInit > 0 {
            sandbox_end_init(nextInit)
            nextInit = 0
        }
    }

    /// Removes what the worker itself leaves behind.
    func remove() { folder.remove() }

    private func clone(
        _ files: borrowing CaseFiles, _ request: borrowing CaseRequest, _ virtual: UInt64, _ pidfd: inout Int32
    ) -> Int32 {
        jail.folder.withCString { folder in
            jail.filter!.gate.withUnsafeBytes { gate in
                var spec = sandbox_case(
                    standard_input: files.input, standard_output: files.output, standard_error: files.error,
                    answer: files.answer, folder: folder, landlock_ruleset: jail.landlockRules,
                    address_space: virtual + request.memoryBytes + Self.addressSlack,
                    file_bytes: max(Jail.fileBytes, request.outputBytes), stack_bytes: Jail.stackBytes,
                    descriptors: UInt32(Jail.maximumDescriptors),
                    processes: jail.hasNamespaces ? UInt32(Jail.maximumThreads + 3) : 0,
                    cpu_seconds: request.cpuMillis / 1000 + 2,
                    gate: gate.baseAddress, gate_length: UInt16(gate.count / 8))
                return sandbox_clone_case(&spec, &pidfd)
            }
        }
    }

    /// The child's side: never returns.
    private func become(_ request: borrowing CaseRequest, _ interpreter: borrowing Interpreter) -> Never {
        interpreter.resumeInChild()
        let channel = AnswerChannel(nonce: request.nonce, stage: stage)
        let candidate = Candidate(request: copy request, channel: channel)
        _exit(candidate.run(interpreter))
    }

    private func read(
        _ files: borrowing CaseFiles, into report: inout CaseReport, _ request: borrowing CaseRequest, errorBytes: Int?
    ) {
        let limit = Int(clamping: request.outputBytes)
        let outputSize = CaseFiles.size(files.output)
        report.standardOutput = readFile(files.output, from: 0, atMost: min(outputSize, limit))
        report.standardOutputTotal = UInt64(outputSize)
        let errorSize = errorBytes ?? CaseFiles.size(files.error)
        report.standardError = readFile(files.error, from: 0, atMost: min(errorSize, limit))
        report.standardErrorTotal = UInt64(errorSize)
        if let errorBytes {
            let stackBytes = min(CaseFiles.size(files.error) - errorBytes, 16 << 10)
            let stack = readFile(files.error, from: errorBytes, atMost: stackBytes)
            report.stoppedAt = String(decoding: stack, as: UTF8.self)
        }
        report.answer = readFile(
            files.answer, from: 0, atMost: min(CaseFiles.size(files.answer), Self.answerLimit(request)))
        if !request.collect.isEmpty {
            report.collected = folder.collect(request.collect)
                .map { CaseRequest.File(path: $0.name, contents: $0.contents) }
        }
    }

    private static let largeValues = 16

    /// Values at their limit, and room for what surrounds them.
    private static func answerLimit(_ request: borrowing CaseRequest) -> Int {
        let values = if case .calls(_, let arguments) = request.mode { max(arguments.count, 1) } else { 1 }
        // A table of calls gives many values; together they may fill what a few at their limit would.
        return min(values + 1, Self.largeValues) * Int(clamping: request.valueBytes) + (4 << 20)
    }

    private static func stop(_ cause: Watch.Cause) -> CaseReport.Stop {
        switch cause {
        case .ended: .none
        case .cpu: .cpu
        case .wall: .wall
        case .output: .output
        case .hungUp: .hungUp
        }
    }
}
