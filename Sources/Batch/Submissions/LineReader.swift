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

    /// The next line without its end, or nil behind the last.
    mutating func next() throws(BatchError) -> [UInt8]? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: 10) {
                defer { start = end + 1 }
                number += 1
                return Array(buffer[start..<end])
            }
            if isAtEnd {
                guard start < buffer.count else { return nil }
                defer { start = buffer.count }
                number += 1
                return Array(buffer[start...])
            }
            buffer.removeFirst(start)
            start = 0
            searched = buffer.count
            guard buffer.count <= Self.longestLine else {
                throw BatchError("\(path):\(number + 1): the line is longer than \(Self.longestLine >> 20) MiB")
            }
            try fill()
        }
    }

    private mutating func fill() throws(BatchError) {
        let old = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: Self.chunkBytes))
        var got = 0
        repeat {
            got = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress! + old, Self.chunkBytes) }
        } while got < 0 && errno == EINTR
        buffer.removeLast(Self.chunkBytes - max(got, 0))
        guard got >= 0 else { throw BatchError("\(path): \(String(cString: strerror(errno)))") }
        isAtEnd = got == 0
    }
}
