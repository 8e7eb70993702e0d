internal import Glibc

/// The lines of a file, one after another, without holding more of it than the longest line.
struct LineReader: ~Copyable {
    private let descriptor: Int32
    private let path: String
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    /// 1-based number of the line that ``next()`` gave last.
    private(set) var number = 0

    private static let chunkBytes = 256 << 10
    /// Longer lines are no submissions.
    private static let longestLine = 64 << 20

    init(path: String) throws(BatchError) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw BatchError("\(path): \(String(cString: strerror(errno)))") }
    }

    deinit { close(descriptor) }

    /// A line without its end.
    enum Line {
        case whole([UInt8])
        /// Longer than any line that is read; it was passed over.
        case tooLong
    }

    /// What is said of a line that was passed over.
    static let tooLong = "the line is longer than \(longestLine >> 20) MiB"

    /// The next line without its end, or nil behind the last.
    ///
    /// - Throws: ``BatchError``, also for a line that is too long.
    mutating func next() throws(BatchError) -> [UInt8]? {
        switch try nextLine() {
        case nil: return nil
        case .whole(let line)?: return line
        case .tooLong?: throw BatchError("\(path):\(number): \(Self.tooLong)")
        }
    }

    /// The next line, or nil behind the last.
    mutating func nextLine() throws(BatchError) -> Line? {
        var searched = start
        var isTooLong = false
        while true {
            if let end = lineEnd(from: searched) {
                defer { start = end + 1 }
                number += 1
                return isTooLong ? .tooLong : .whole(Array(buffer[start..<end]))
            }
            if isAtEnd {
                guard start < buffer.count || isTooLong else { return nil }
                defer { start = buffer.count }
                number += 1
                return isTooLong ? .tooLong : .whole(Array(buffer[start...]))
            }
            buffer.removeFirst(start)
            start = 0
            if buffer.count > Self.longestLine { isTooLong = true }
            // Of such a line only the end matters.
            if isTooLong { buffer.removeAll(keepingCapacity: true) }
            searched = buffer.count
            try fill()
        }
    }

    /// By the library's search, since a line may have megabytes.
    private func lineEnd(from start: Int) -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, start < bytes.count else { return nil }
            return memchr(base + start, 10, bytes.count - start).map { UnsafeRawPointer($0) - base }
        }
    }

    private mutating func fill() throws(BatchError) {
        var failure: Int32 = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: Self.chunkBytes) { [descriptor] space, count in
            var got = 0
            repeat { got = read(descriptor, space.baseAddress, space.count) } while got < 0 && errno == EINTR
            if got < 0 { failure = errno }
            count = max(got, 0)
        }
        guard failure == 0 else { throw BatchError("\(path): \(String(cString: strerror(failure)))") }
        buffer += chunk
        isAtEnd = chunk.isEmpty
    }
}
