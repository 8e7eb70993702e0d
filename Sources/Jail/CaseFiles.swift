internal import CSandbox
internal import Glibc

/// The memory files that are a case's standard streams and its answer channel.
///
/// Files in memory rather than pipes: nobody has to read while the case runs, so a flood cannot block and an
/// unread input cannot either; where output stands after each statement is one `lseek`. New for every case, because
/// an open file has state (offset, flags, locks) that the next case could read.
public struct CaseFiles: ~Copyable {
    public private(set) var input: Int32
    public private(set) var output: Int32
    public let error: Int32
    public let answer: Int32

    private let isConnected: (input: Bool, output: Bool)

    /// Standard input holds `bytes` and can be neither changed nor grown; or it is the pipe `connectedInput`, which now
    /// belongs to this value, as does `connectedOutput`.
    public init(input bytes: [UInt8], connectedInput: Int32? = nil, connectedOutput: Int32? = nil) throws(JailError) {
        isConnected = (connectedInput != nil, connectedOutput != nil)
        input = connectedInput ?? sandbox_memfd("stdin", true)
        output = connectedOutput ?? sandbox_memfd("stdout", false)
        error = sandbox_memfd("stderr", false)
        answer = sandbox_memfd("answer", false)
        guard input >= 0, output >= 0, error >= 0, answer >= 0 else {
            throw JailError(step: "make the case's streams", errno: -min(input, output, error, answer))
        }
        guard connectedInput == nil else { return }
        var offset = 0
        while offset < bytes.count {
            let written = bytes.withUnsafeBytes { write(input, $0.baseAddress! + offset, bytes.count - offset) }
            guard written > 0 else { throw JailError(step: "write standard input", errno: Glibc.errno) }
            offset += written
        }
        if !bytes.isEmpty { lseek(input, 0, SEEK_SET) }
        guard sandbox_seal(input) == 0 else { throw JailError(step: "seal standard input", errno: EPERM) }
    }

    /// Once the case has its own, pipes must not stay open here: whoever is at their other end waits for their end.
    public mutating func releaseConnections() {
        if isConnected.input, input >= 0 {
            close(input)
            input = -1
        }
        if isConnected.output, output >= 0 {
            close(output)
            output = -1
        }
    }

    deinit {
        for file in [input, output, error, answer] where file >= 0 { close(file) }
    }

    /// Size of a stream, bytes.
    public static func size(_ file: Int32) -> Int {
        var facts = stat()
        return fstat(file, &facts) == 0 ? Int(facts.st_size) : 0
    }
}
