internal import CSandbox
internal import Glibc

/// The two ends of a pipe, closed when given up, each end at most once.
struct Pipe: ~Copyable {
    private var reader: Int32
    private var writer: Int32

    init() throws(JudgingFailure) {
        var ends: [Int32] = [-1, -1]
        let error = sandbox_pipe(&ends)
        guard error == 0 else { throw .noPipe(String(cString: strerror(-error))) }
        (reader, writer) = (ends[0], ends[1])
    }

    /// The end to read from; whoever takes it closes it.
    mutating func takeReader() -> Int32 {
        defer { reader = -1 }
        return reader
    }

    /// The end to write to; whoever takes it closes it.
    mutating func takeWriter() -> Int32 {
        defer { writer = -1 }
        return writer
    }

    deinit {
        if reader >= 0 { close(reader) }
        if writer >= 0 { close(writer) }
    }
}
