internal import CSandbox
internal import Glibc

/// The memory files that are a case's standard streams and its answer channel.
///
/// Files in memory rather than pipes: nobody has to read while the case runs, so a flood cannot block and an
/// unread input cannot either; where output stands after each statement is one `lseek`. New for every case, because
/// an open file has state (offset, flags, locks) that the next case could read.
public struct CaseFiles: ~Copyable {
    public let input: Int32
    public let output: Int32
    public let error: Int32
    public let answer: Int32

    /// Standard input holds `bytes` and can be neither changed nor grown.
    public init(input bytes: [UInt8]) throws(JailError) {
        input = sandbox_memfd("stdin", true)
        output = sandbox_memfd("stdout", false)
        error = sandbox_memfd("stderr", false)
        answer = sandbox_memfd("answer", false)
        guard input >= 0, output >= 0, error >= 0, answer >= 0 else {
            throw JailError(step: "make the case's streams", errno: -min(input, output, error, answer))
        }
        var offset = 0
        while offset < bytes.count {
            let written = bytes.withUnsafeBytes { write(input, $0.baseAddress! + offset, bytes.count - offset) }
            guard written > 0 else { throw JailError(step: "write standard input", errno: Glibc.errno) }
            offset += written
        }
        if !bytes.isEmpty { lseek(input, 0, SEEK_SET) }
        guard sandbox_seal(input) == 0 else { throw JailError(step: "seal standard input", errno: EPERM) }
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
