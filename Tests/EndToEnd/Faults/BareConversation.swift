import Glibc
import Testing
import WorkerProtocol

/// A worker, and its socket in the test's own hand, to break off the conversation anywhere.
final class BareConversation {
    let process: Int32
    private var socket: Int32

    init(with path: String, warmth: String = "common") throws {
        var ends: [Int32] = [0, 0]
        try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[1], 3)
        var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(path), strdup(warmth), nil]
        var environment: [UnsafeMutablePointer<CChar>?] = [strdup("PATH=/usr/bin:/bin"), nil]
        defer { for text in arguments + environment { free(text) } }
        var started: pid_t = 0
        let error = posix_spawn(&started, path, &actions, nil, &arguments, &environment)
        close(ends[1])
        process = started
        socket = ends[0]
        try #require(error == 0)
        let (kind, count) = try Frame.header(read(Frame.headerBytes))
        #expect(kind == .greeting)
        _ = read(count)
    }

    deinit {
        hangUp()
        kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
    }

    func say(_ bytes: [UInt8]) {
        #expect(
            bytes.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) } == bytes.count)
    }

    func hangUp() {
        guard socket >= 0 else { return }
        close(socket)
        socket = -1
    }

    private func read(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count {
            var part = [UInt8](repeating: 0, count: count - bytes.count)
            let got = part.withUnsafeMutableBytes { Glibc.read(socket, $0.baseAddress, $0.count) }
            guard got > 0 else { return bytes }
            bytes += part[..<got]
        }
        return bytes
    }
}
