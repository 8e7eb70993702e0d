/// How a case ended, as the kernel and the worker saw it from outside, and what the child handed over.
public struct CaseReport: Sendable, Hashable {
    /// Why the worker ended the child, if it did.
    public enum Stop: UInt8, Sendable { case none, cpu, wall, output, hungUp }

    /// How far the child had come (`Stage` in shared memory, written by the child: a hint, not a proof).
    public enum Stage: UInt8, Sendable { case jailing, compiling, running, ending }

    /// A denied act: the system call's name and how often.
    public struct Denied: Sendable, Hashable {
        public var name: String
        public var count: UInt32

        public init(name: String, count: UInt32) {
            self.name = name
            self.count = count
        }
    }

    public var stop = Stop.none
    public var stage = Stage.jailing
    /// As wait(2) gives it.
    public var waitStatus: Int32 = 0
    public var cpuMicros: UInt64 = 0
    public var wallMicros: UInt64 = 0
    /// Peak resident memory above the worker's at the clone, bytes.
    public var peakBytes: UInt64 = 0
    public var denied: [Denied] = []
    /// What the child wrote, up to the output limit; totals tell whether there was more.
    public var standardOutput: [UInt8] = []
    public var standardOutputTotal: UInt64 = 0
    public var standardError: [UInt8] = []
    public var standardErrorTotal: UInt64 = 0
    /// Stack that was running when the child was stopped (innermost first), as the child's C code wrote it.
    public var stoppedAt: String = ""
    /// The answer channel as it was found: ``AnswerRecord``s, or what a hostile child made of them.
    public var answer: [UInt8] = []
    public var collected: [CaseRequest.File] = []

    public init() {}

    public func encode() -> [UInt8] {
        var writer = ByteWriter(reserving: standardOutput.count + answer.count + 256)
        writer.byte(stop.rawValue)
        writer.byte(stage.rawValue)
        writer.integer(waitStatus)
        writer.integer(cpuMicros)
        writer.integer(wallMicros)
        writer.integer(peakBytes)
        writer.list(denied) { writer, act in
            writer.string(act.name)
            writer.integer(act.count)
        }
        writer.data(standardOutput)
        writer.integer(standardOutputTotal)
        writer.data(standardError)
        writer.integer(standardErrorTotal)
        writer.string(stoppedAt)
        writer.data(answer)
        writer.list(collected) { writer, file in
            writer.string(file.path)
            writer.data(file.contents)
        }
        return writer.bytes
    }

    public init(decoding bytes: [UInt8]) throws(ProtocolError) {
        var reader = ByteReader(bytes)
        let stopTag = try reader.byte()
        guard let stop = Stop(rawValue: stopTag) else { throw .unknownTag(stopTag) }
        self.stop = stop
        let stageTag = try reader.byte()
        guard let stage = Stage(rawValue: stageTag) else { throw .unknownTag(stageTag) }
        self.stage = stage
        waitStatus = try reader.integer()
        cpuMicros = try reader.integer()
        wallMicros = try reader.integer()
        peakBytes = try reader.integer()
        denied = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in
            Denied(name: try reader.string(), count: try reader.integer())
        }
        standardOutput = try reader.data()
        standardOutputTotal = try reader.integer()
        standardError = try reader.data()
        standardErrorTotal = try reader.integer()
        stoppedAt = try reader.string()
        answer = try reader.data()
        collected = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in
            CaseRequest.File(path: try reader.string(), contents: try reader.data())
        }
    }

    /// Exit status if the child exited, else nil.
    public var exitCode: Int32? { waitStatus & 0x7F == 0 ? (waitStatus >> 8) & 0xFF : nil }
    /// Signal that ended the child, else nil.
    public var signal: Int32? { waitStatus & 0x7F == 0 ? nil : waitStatus & 0x7F }
}
