internal import CSandbox
internal import Glibc
internal import Jail
internal import PythonEmbedding
internal import WorkerProtocol

// assay-worker WARMTH [--without-namespaces] [--hash-seed N]: a warm, jailed interpreter that runs one case at a
// time for `assay`.
// assay-worker review: one that only parses, and reviews what it parsed.
//
// Descriptor 3 is the command's end of the conversation. Single-threaded on purpose: its clones are the cases, and
// a clone carries only the thread that made it. Order matters below: jail, interpreter, filter, first case.

/// Descriptors 0 to 3 belong to the cases; whatever stands there now makes room.
func makeRoom() -> Int32 {
    let control = fcntl(3, F_DUPFD_CLOEXEC, 16)
    guard control >= 0 else {
        let text = "assay-worker is started by assay; there is nothing to do by itself.\n"
        _ = text.withCString { write(2, $0, strlen($0)) }
        _exit(2)
    }
    for target in Int32(0)...3 {
        let file = sandbox_memfd("idle", false)
        dup2(file, target)
        if file > 3 { close(file) }
    }
    return control
}

/// The number after `--hash-seed`; 0 without it.
func hashSeed(in arguments: [String]) throws(InterpreterError) -> UInt32 {
    guard let index = arguments.firstIndex(of: "--hash-seed") else { return 0 }
    guard index + 1 < arguments.count, let seed = UInt32(arguments[index + 1]) else {
        throw InterpreterError(reason: "--hash-seed wants a number from 0 to \(UInt32.max)")
    }
    return seed
}

/// Jails and warms this process, greets, and answers requests until the command goes away.
func serve(_ socket: borrowing ControlSocket) throws {
    let arguments = CommandLine.arguments
    if arguments.dropFirst().first == "review" {
        let python = PythonFolders()
        return try ReviewServer(standardLibrary: python.standardLibrary, libraries: python.libraries).serve(socket)
    }
    guard arguments.count >= 2, let warmth = Interpreter.Warmth(rawValue: arguments[1]) else {
        throw InterpreterError(reason: "unknown warmth in \(arguments)")
    }
    var options = Jail.Options()
    options.withoutNamespaces = arguments.contains("--without-namespaces")
    let hashSeed = try hashSeed(in: arguments)
    let packages = warmth == .pytest ? PytestPackages.found() : nil
    options.packages = packages?.folders ?? []
    let python = PythonFolders()
    var jail = try Jail.enter(
        standardLibrary: python.standardLibrary, libraries: python.libraries, options: options)
    let memory = MemoryAccount(statm: jail.memoryAccount)
    var interpreter = try Interpreter.start(
        standardLibrary: python.standardLibrary, packages: packages?.path, hashSeed: hashSeed)
    try interpreter.warm(warmth)
    let layers = jail.layers()
    try jail.seal()
    let greeting = WorkerGreeting(
        layers: (layers + [jail.filterLayer()]).map {
            WorkerGreeting.Layer(name: $0.name, holds: $0.holds, detail: $0.detail)
        },
        pythonVersion: interpreter.fullVersion, baselineBytes: memory.read().resident)
    var runner = CaseRunner(jail: jail, memory: memory, control: socket.descriptor)
    defer { runner.remove() }
    sandbox_wipe_freed_memory(true)
    try socket.send(.greeting, greeting.encode())
    while true {
        try runner.prepare()
        let (_, payload) = try socket.receive()
        let request = try CaseRequest(decoding: payload)
        let connected = try socket.receiveDescriptors(request.connections.count)
        let report = try runner.run(request, connected: connected, interpreter)
        if report.stop == .hungUp { return }
        try socket.send(.report, report.encode())
        runner.cleanUp()
    }
}

/// A variable that was for the dynamic loader alone: gone from the environment, and from the stack page that shows it.
func forget(_ variable: String) {
    guard let value = getenv(variable) else { return }
    let start = value - variable.utf8.count - 1
    let length = variable.utf8.count + 1 + strlen(value)
    unsetenv(variable)
    memset(start, 0, length)
}

setsid()
forget("LD_BIND_NOW")
// Whatever else the command had open is none of the worker's business, nor of its clones'.
_ = sandbox_close_from(4)
_ = sandbox_die_with_parent()
sandbox_steady_memory(Jail.threadStackBytes)
let socket = ControlSocket(descriptor: makeRoom())
do {
    try serve(socket)
} catch is ProtocolError {
    // The command has gone, or no longer speaks this protocol: there is nobody left to tell.
} catch {
    try? socket.send(.failure, Array("\(error)".utf8))
    _exit(3)
}
_exit(0)
