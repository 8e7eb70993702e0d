internal import Glibc

/// Passes on what two programs say to each other, and writes it down.
///
/// What one says waits here until the other takes it, a piece at a time: a program that talks without listening is held
/// up by its pipe, as it would be without anybody between.
final class Conversation {
    /// One way: from a program's standard output to the other's standard input.
    private struct Direction {
        var source: Int32
        var target: Int32
        let mark: String
        var waiting: [UInt8] = []
        var line: [UInt8] = []
        var total = 0
    }

    /// From the candidate, then from the validator.
    private var directions: [Direction]
    private let mostBytes: Int
    /// The candidate has printed more than it may.
    private(set) var isFlood = false
    /// The author's program was the first to have nothing more to say.
    private(set) var validatorEndedFirst = false
    /// A line each, in the order in which they ended.
    private(set) var transcript: [String] = []

    private static let mostLines = 200
    private static let longestLine = 200
    private static let pieceBytes = 64 << 10

    /// Takes the four ends; they are closed when the talk is over.
    init(fromCandidate: Int32, toCandidate: Int32, fromValidator: Int32, toValidator: Int32, mostBytes: Int) {
        directions = [
            Direction(source: fromCandidate, target: toValidator, mark: "> "),
            Direction(source: fromValidator, target: toCandidate, mark: "< "),
        ]
        self.mostBytes = mostBytes
        for descriptor in [fromCandidate, toCandidate, fromValidator, toValidator] {
            _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        }
    }

    deinit { for index in directions.indices { end(index) } }

    /// Returns when both have closed their ends.
    func passOn() {
        // A program that has ended no longer listens; that is no signal to this one.
        var brokenPipe = sigset_t()
        sigemptyset(&brokenPipe)
        sigaddset(&brokenPipe, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &brokenPipe, nil)
        while directions.contains(where: { $0.source >= 0 }) {
            var interests = directions.flatMap { way in
                [
                    pollfd(fd: way.waiting.isEmpty ? way.source : -1, events: Int16(POLLIN), revents: 0),
                    pollfd(fd: way.waiting.isEmpty ? -1 : way.target, events: Int16(POLLOUT), revents: 0),
                ]
            }
            guard poll(&interests, nfds_t(interests.count), -1) >= 0 || errno == EINTR else { return }
            for index in directions.indices {
                if interests[2 * index].revents != 0 { listen(index) }
                if !directions[index].waiting.isEmpty { speak(index) }
            }
        }
        for index in directions.indices { finishLine(index) }
    }

    private func listen(_ index: Int) {
        var piece = [UInt8](repeating: 0, count: Self.pieceBytes)
        let count = read(directions[index].source, &piece, piece.count)
        if count < 0, errno == EAGAIN || errno == EINTR { return }
        guard count > 0 else { return end(index) }
        directions[index].waiting = Array(piece[..<count])
        directions[index].total += count
        writeDown(index, piece[..<count])
        if index == 0, directions[index].total > mostBytes {
            isFlood = true
            end(index)
        }
    }

    private func speak(_ index: Int) {
        let way = directions[index]
        guard way.target >= 0 else { return directions[index].waiting = [] }
        let count = write(way.target, way.waiting, way.waiting.count)
        if count < 0, errno == EAGAIN || errno == EINTR { return }
        guard count > 0 else {
            // Nobody listens any more; what comes is read all the same, so that its speaker is not held up.
            close(way.target)
            directions[index].target = -1
            return directions[index].waiting = []
        }
        directions[index].waiting.removeFirst(count)
    }

    /// This way has nothing more to say: its listener is told so.
    private func end(_ index: Int) {
        if index == 1, directions[0].source >= 0 { validatorEndedFirst = true }
        for descriptor in [directions[index].source, directions[index].target] where descriptor >= 0 { close(descriptor) }
        directions[index].source = -1
        directions[index].target = -1
        directions[index].waiting = []
    }

    private func writeDown(_ index: Int, _ piece: ArraySlice<UInt8>) {
        for byte in piece {
            if byte == UInt8(ascii: "\n") {
                finishLine(index, isWhole: true)
            } else if directions[index].line.count < Self.longestLine {
                directions[index].line.append(byte)
            }
        }
    }

    private func finishLine(_ index: Int, isWhole: Bool = false) {
        let line = directions[index].line
        directions[index].line = []
        guard isWhole || !line.isEmpty, transcript.count <= Self.mostLines else { return }
        let text = String(decoding: line, as: UTF8.self)
        transcript.append(transcript.count == Self.mostLines ? "…" : directions[index].mark + text)
    }
}
