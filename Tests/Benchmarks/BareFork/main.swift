internal import CPython
internal import CSandbox
internal import Glibc
internal import PythonEmbedding

// bare-fork WARMTH: what a case costs with nothing around it, for `assay-bench` to compare with.
//
// The worker's interpreter and its warm-up, a plain fork, the program, and no isolation whatever. For each byte on
// standard input one line on standard output: the nanoseconds from before the fork until the child is reaped, and
// what the child printed.

/// Root of the Python this is linked with: what stands before `/lib/` in the path of its library.
func pythonRoot() -> String {
    guard let maps = fopen("/proc/self/maps", "r") else { return "/usr" }
    defer { fclose(maps) }
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    while getline(&line, &capacity, maps) > 0 {
        guard let path = strchr(line!, 0x2F), strstr(path, "/libpython") != nil, let end = strstr(path, "/lib/") else {
            continue
        }
        end.pointee = 0
        return String(cString: path)
    }
    return "/usr"
}

/// The child's side: never returns.
func become(_ source: String, _ input: Int32, _ output: Int32, _ interpreter: borrowing Interpreter) -> Never {
    interpreter.resumeInChild()
    dup2(input, 0)
    dup2(output, 1)
    guard let main = PyImport_AddModule("__main__"), let namespace = PyModule_GetDict(main),
        let code = cpy_compile(source, "answer.py", cpy_file_input()),
        PyEval_EvalCode(code, namespace, namespace) != nil,
        let standardOutput = PySys_GetObject("stdout"), cpy_call_method(standardOutput, "flush") != nil
    else { _exit(1) }
    _exit(0)
}

/// Runs the program once; gives the answer's line.
func answer(_ source: String, _ given: String, _ interpreter: borrowing Interpreter) -> String {
    let input = sandbox_memfd("input", false)
    let output = sandbox_memfd("output", false)
    defer {
        close(input)
        close(output)
    }
    _ = given.withCString { write(input, $0, strlen($0)) }
    lseek(input, 0, SEEK_SET)
    let start = sandbox_now_nanos()
    let child = sandbox_fork()
    if child == 0 { become(source, input, output, interpreter) }
    var status: Int32 = 0
    waitpid(child, &status, 0)
    let nanos = sandbox_now_nanos() - start
    var printed = [UInt8](repeating: 0, count: 64)
    let count = max(pread(output, &printed, printed.count, 0), 0)
    return "\(nanos) \(status) \(String(decoding: printed[..<count].prefix { $0 != 10 }, as: UTF8.self))\n"
}

guard CommandLine.arguments.count == 2, let warmth = Interpreter.Warmth(rawValue: CommandLine.arguments[1]) else {
    print("bare-fork is started by assay-bench: bare-fork WARMTH")
    exit(2)
}
// The interpreter finds the same on descriptors 0 to 2 as in the worker: empty files in memory.
let requests = fcntl(0, F_DUPFD_CLOEXEC, 16)
let answers = fcntl(1, F_DUPFD_CLOEXEC, 16)
for descriptor in Int32(0)...1 {
    let file = sandbox_memfd("idle", false)
    dup2(file, descriptor)
    close(file)
}
var interpreter = try Interpreter.start(standardLibrary: "\(pythonRoot())/lib/python\(Interpreter.version)")
try interpreter.warm(warmth)
_ = sandbox_die_with_parent()
var request: UInt8 = 0
while read(requests, &request, 1) == 1 {
    let line = answer("print(int(input())+1)\n", "41\n", interpreter)
    _ = line.withCString { write(answers, $0, strlen($0)) }
}
