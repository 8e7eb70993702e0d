internal import CSandbox
internal import Glibc

/// Watches one running case from outside until it has ended: time, output, denied acts.
///
/// CPU time is the kernel's clock of the child, all threads together. Nothing is asked of the child; the watch
/// sleeps until the earliest moment at which a limit could be passed if all cores worked for it.
public struct Watch {
    public struct Bounds: Sendable {
        public var cpuNanos: Int64
        /// CPU time between two growths of the answer; 0 for no limit of its own.
        public var answerCpuNanos: Int64 = 0
        public var wallNanos: Int64
        public var outputBytes: Int
        public var answerBytes: Int
        /// An ordinary folder whose size has to be watched, because no tmpfs caps it.
        public var folder: String?
        /// Device of a working folder that is a file system of its own.
        public var ownDevice: UInt64?

        public init(
            cpuNanos: Int64, answerCpuNanos: Int64 = 0, wallNanos: Int64, outputBytes: Int, answerBytes: Int,
            folder: String?, ownDevice: UInt64?
        ) {
            self.cpuNanos = cpuNanos
            self.answerCpuNanos = answerCpuNanos
            self.wallNanos = wallNanos
            self.outputBytes = outputBytes
            self.answerBytes = answerBytes
            self.folder = folder
            self.ownDevice = ownDevice
        }
    }

    public enum Cause: Sendable { case ended, cpu, wall, output, hungUp }

    private let bounds: Bounds
    private let child: Int32
    private let pidfd: Int32
    private let listener: Int32
    private let control: Int32
    private let startNanos: Int64
    private let cores: Int64
    public private(set) var denied: DeniedActs

    /// A stream is looked at this often, so a flood ends within about this time and what it can write in it.
    private static let pollNanos: Int64 = 10_000_000
    /// Walking a folder costs more than looking at two streams.
    private static let looksPerFolderWalk = 3
    /// How long a stopped child may take to write down where it was.
    private static let farewellNanos: Int64 = 8_000_000

    public init(
        bounds: Bounds, child: Int32, insideProcess: Int32, pidfd: Int32, listener: Int32?, control: Int32, cores: Int
    ) {
        self.bounds = bounds
        self.child = child
        self.pidfd = pidfd
        self.listener = listener ?? -1
        self.control = control
        self.cores = Int64(max(cores, 1))
        startNanos = sandbox_now_nanos()
        denied = DeniedActs(
            listener: listener ?? -1, inside: insideProcess, outside: child, pidfd: pidfd, ownDevice: bounds.ownDevice)
    }

    public var elapsedNanos: Int64 { sandbox_now_nanos() - startNanos }

    /// Returns when the child has ended by itself or must be ended. `output`, `error`: its streams.
    public mutating func run(output: Int32, error: Int32, answer: Int32) -> Cause {
        // A short case is over before any of the clocks needs to be read.
        var pause = min(Self.pollNanos, bounds.wallNanos, max(bounds.cpuNanos / cores, 1_000_000))
        var isShort = true
        var looks = 0
        var lastAnswer = (bytes: 0, cpuNanos: Int64(0))
        while true {
            let events = sandbox_wait(pidfd, listener, control, pause)
            if isShort, events == 0 {
                // No short case after all: from now on the scheduler knows better where it should run.
                sandbox_leave_processor(child)
                isShort = false
            }
            if events & Int32(SANDBOX_CHILD_ENDED) != 0 { return .ended }
            if events & Int32(SANDBOX_HUNG_UP) != 0 { return .hungUp }
            if events & Int32(SANDBOX_NOTIFIED) != 0 { denied.answerOne() }
            let wallLeft = bounds.wallNanos - elapsedNanos
            let cpuNanos = sandbox_cpu_nanos(child)
            let cpuLeft = bounds.cpuNanos - cpuNanos
            if cpuLeft <= 0 { return .cpu }
            if wallLeft <= 0 { return .wall }
            let answerBytes = CaseFiles.size(answer)
            if [output, error].contains(where: { CaseFiles.size($0) > bounds.outputBytes })
                || answerBytes > bounds.answerBytes { return .output }
            if answerBytes != lastAnswer.bytes { lastAnswer = (answerBytes, cpuNanos) }
            if bounds.answerCpuNanos > 0, cpuNanos - lastAnswer.cpuNanos > bounds.answerCpuNanos { return .cpu }
            looks += 1
            if looks % Self.looksPerFolderWalk == 0, let folder = bounds.folder,
                sandbox_folder_holds(folder, child, UInt64(Jail.boxBytes), UInt32(Jail.boxEntries)) == 0
            { return .output }
            pause = min(Self.pollNanos, wallLeft, max(cpuLeft / cores, 500_000))
        }
    }

    /// Asks the child for its Python stack, waits a moment for it, and kills.
    public func end(askingWith signal: Int32?, streamForStack: Int32) {
        if let signal {
            let before = CaseFiles.size(streamForStack)
            _ = sandbox_kill(pidfd, signal)
            let deadline = sandbox_now_nanos() + Self.farewellNanos
            while sandbox_now_nanos() < deadline, CaseFiles.size(streamForStack) == before {
                if sandbox_wait(pidfd, -1, -1, 500_000) & Int32(SANDBOX_CHILD_ENDED) != 0 { break }
            }
            // It is written line by line; give the last line the time of one more look.
            _ = sandbox_wait(pidfd, -1, -1, 300_000)
        }
        _ = sandbox_kill(pidfd, SIGKILL)
    }
}
