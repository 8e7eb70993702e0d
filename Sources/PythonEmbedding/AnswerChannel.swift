internal import Glibc
public import WorkerProtocol

/// The child's end of the answer channel: descriptor 3, of which no Python object knows.
public struct AnswerChannel {
    public static let descriptor: Int32 = 3

    /// How far the child has come, for the worker to read when the child ends before it answers. A page of its own.
    private let stage: UnsafeMutablePointer<UInt8>
    public static let stageBytes = 4096
    private let nonce: UInt64

    /// `stage` points into memory that the worker shares with its children.
    public init(nonce: UInt64, stage: UnsafeMutablePointer<UInt8>) {
        self.nonce = nonce
        self.stage = stage
    }

    public func enter(_ stage: CaseReport.Stage) { self.stage.pointee = stage.rawValue }

    /// The candidate's code comes next. The page that was shared with the worker is given up, since it could
    /// otherwise be found in memory and rewritten; nothing in a child can map it again.
    public func enterCandidate() {
        enter(.running)
        munmap(stage, Self.stageBytes)
    }

    /// A record that cannot be written is lost: the candidate closed or filled the channel, and answers for it.
    public func send(_ record: AnswerRecord) {
        let bytes = record.encode(nonce: nonce)
        var offset = 0
        while offset < bytes.count {
            let written = bytes.withUnsafeBytes {
                write(Self.descriptor, $0.baseAddress! + offset, bytes.count - offset)
            }
            guard written > 0 else { return }
            offset += written
        }
    }
}
