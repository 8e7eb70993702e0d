internal import Glibc

/// A program that stays and socket what is written to it.
final class Session {
    let processID: Int32
    private let socket: Int32
    private let descendants: Descendants
    /// A peer that says nothing for so long is broken.
    private static let patienceMillis: Int32 = 20_000

    init(_ command: [String], _ descendants: Descendants, variables: [String] = []) throws {
        var ends: [Int32] = [0, 0]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw Broken("no socket pair")
        }
        defer { close(ends[1]) }
        let null = open("/dev/null", O_RDWR | O_CLOEXEC)
        defer { close(null) }
        processID = try Child.start(command, input: ends[1], output: ends[1], error: null, variables: variables)
        socket = ends[0]
        self.descendants = descendants
        descendants.keep(processID)
    }

    deinit {
        close(socket)
        kill(processID, SIGTERM)
        descendants.release(processID)
        descendants.reap()
    }

    /// Writes `text` and reads what comes, up to `end`.
    func ask(_ text: String, until end: String) throws -> String {
        guard text.withCString({ send(socket, $0, strlen($0), Int32(MSG_NOSIGNAL)) }) == text.utf8.count else {
            throw Broken("has ended")
        }
        var bytes: [UInt8] = []
        let last = Array(end.utf8)
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !bytes.ends(with: last) {
            var ready = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
            guard poll(&ready, 1, Session.patienceMillis) > 0 else { throw Broken("does not answer") }
            let count = read(socket, &buffer, buffer.count)
            guard count > 0 else { throw Broken("has ended: \(String(decoding: bytes.suffix(200), as: UTF8.self))") }
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    func cpuNanos() -> Int64 { ProcessTree(root: processID).cpuNanos() }
}

extension [UInt8] {
    fileprivate func ends(with end: [UInt8]) -> Bool { count >= end.count && suffix(end.count).elementsEqual(end) }
}
