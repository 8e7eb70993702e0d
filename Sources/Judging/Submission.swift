/// A candidate's source, as bytes: what they mean is Python's business (PEP 263).
public struct Submission: Sendable, Hashable {
    /// Name for reports and tracebacks: the file's last path component, or `<stdin>`.
    public let name: String
    public let source: [UInt8]

    /// Larger sources are a compile error before Python sees them.
    public static let maximumBytes = 1 << 20

    public init(name: String, source: [UInt8]) {
        self.name = name
        self.source = source
    }

    /// Why the source cannot be run at all, if so.
    var defect: String? {
        if source.count > Self.maximumBytes {
            return "the source has \(source.count) bytes; at most \(Self.maximumBytes) are accepted"
        }
        // CPython 3.11 silently drops everything after it.
        guard let index = source.firstIndex(of: 0) else { return nil }
        let line = source[..<index].reduce(1) { $0 + ($1 == 10 ? 1 : 0) }
        return "line \(line): the source contains a NUL byte"
    }

    /// Which warm interpreter suits it: one that has the common modules if it imports anything.
    var warmth: String { contains("import") ? "common" : "bare" }

    /// The word stands somewhere in the source.
    func contains(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        guard !bytes.isEmpty, source.count >= bytes.count else { return false }
        return source.withUnsafeBufferPointer { buffer in
            (0...(buffer.count - bytes.count)).contains { start in
                buffer[start] == bytes[0] && bytes.indices.allSatisfy { buffer[start + $0] == bytes[$0] }
            }
        }
    }

    /// Its lines, for showing places in it; undecodable bytes become U+FFFD, a byte order mark belongs to none.
    func sourceLines() -> [String] {
        var lines: [String] = []
        var current: [UInt8] = []
        var previous: UInt8 = 0
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        for byte in source.starts(with: mark) ? source.dropFirst(mark.count) : source[...] {
            if byte == 10 && previous == 13 {
                previous = byte
                continue
            }
            if byte == 10 || byte == 13 {
                lines.append(String(decoding: current, as: UTF8.self))
                current = []
            } else {
                current.append(byte)
            }
            previous = byte
        }
        lines.append(String(decoding: current, as: UTF8.self))
        return lines
    }
}
