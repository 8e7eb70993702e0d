internal import Glibc
internal import Synchronization

/// What other threads have to say to the loop of `assay watch`.
final class WatchMailbox: Sendable {
    enum Message: Sendable {
        /// Text of a judgement in progress.
        case text(String)
        case finished(WatchJob.Outcome)
        /// Its number.
        case signal(Int32)
    }

    private let messages = Mutex<[Message]>([])
    /// Becomes readable when there is something to take.
    let descriptor: Int32
    private let bell: Int32

    init() throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else {
            throw Failure("cannot watch: \(String(cString: strerror(errno)))", status: Status.unavailable)
        }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        (descriptor, bell) = (ends[0], ends[1])
    }

    deinit {
        close(descriptor)
        close(bell)
    }

    func post(_ message: Message) {
        messages.withLock { $0.append(message) }
        var byte: UInt8 = 1
        // A full pipe rings already.
        _ = write(bell, &byte, 1)
    }

    func take() -> [Message] {
        var bytes = [UInt8](repeating: 0, count: 256)
        while read(descriptor, &bytes, bytes.count) == bytes.count {}
        return messages.withLock { messages in
            defer { messages = [] }
            return messages
        }
    }
}
