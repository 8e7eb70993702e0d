internal import CSandbox
internal import Glibc
public import WorkerProtocol

/// One running `assay-worker` and the conversation with it. Blocking: a lane of the pool owns it.
///
/// Giving it up closes the socket, kills the worker and, through its namespaces and parent-death signals,
/// whatever it was running; then it is reaped, so no process is left behind.
public struct WorkerProcess: ~Copyable {
    public let greeting: WorkerGreeting
    /// Process id of the outer process, for tests that kill it.
    public let processID: Int32
    private let socket: Int32

    /// Starts `path` and waits until it is warm and jailed.
    public init(
        path: String, warmth: String, withoutNamespaces: Bool = false, hashSeed: UInt32 = 0
    ) throws(WorkerError) {
        self = try Starting(path: path, warmth: warmth, withoutNamespaces: withoutNamespaces, hashSeed: hashSeed)
            .finish(path)
    }

    private init(greeting: WorkerGreeting, processID: Int32, socket: Int32) {
        self.greeting = greeting
        self.processID = processID
        self.socket = socket
    }

    /// A worker that is on its way: whoever has something else to do meanwhile waits for it later.
    public struct Starting: ~Copyable, Sendable {
        private let processID: Int32
        private let socket: Int32

        public init(
            path: String, warmth: String, withoutNamespaces: Bool = false, hashSeed: UInt32 = 0
        ) throws(WorkerError) {
            var ends: [Int32] = [0, 0]
            guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
                throw WorkerError(.cannotStart, "no socket pair: \(text(errno))")
            }
            limitWaiting(ends[0])
            let arguments = [path, warmth] + (withoutNamespaces ? ["--without-namespaces"] : [])
                + (hashSeed == 0 ? [] : ["--hash-seed", "\(hashSeed)"])
            let started = spawn(path, arguments, descriptor: ends[1])
            close(ends[1])
            guard case .success(let processID) = started else {
                close(ends[0])
                if case .failure(let error) = started { throw error }
                throw WorkerError(.cannotStart, path)
            }
            self.processID = processID
            socket = ends[0]
        }

        deinit { WorkerProcess.end(processID, socket) }

        /// Waits until it is warm and jailed. `path` is for the error's text.
        public consuming func finish(_ path: String) throws(WorkerError) -> WorkerProcess {
            let greeting: WorkerGreeting
            do { greeting = try WorkerProcess.greeting(socket, path) } catch {
                _ = consume self
                throw error
            }
            let process = WorkerProcess(greeting: greeting, processID: processID, socket: socket)
            discard self
            return process
        }
    }

    private static func greeting(_ socket: Int32, _ path: String) throws(WorkerError) -> WorkerGreeting {
        do {
            let (kind, payload) = try Frame.receive(from: socket)
            switch kind {
            case .greeting: return try WorkerGreeting(decoding: payload)
            case .failure: throw WorkerError(.sandboxUnavailable, String(decoding: payload, as: UTF8.self))
            default: throw WorkerError(.protocolViolation, "greeted with \(kind)")
            }
        } catch {
            throw (error as? WorkerError) ?? WorkerError(.cannotStart, "\(path) ended while starting (\(error))")
        }
    }

    deinit { Self.end(processID, socket) }

    /// Runs one case. After an error the worker is of no more use: replace it.
    ///
    /// - Parameters:
    ///   - connected: pipes that the request announces in ``CaseRequest/connections``, input first.
    ///   - onceSent: called when the worker has them, or never will: they stay the caller's to close.
    public func perform(
        _ request: CaseRequest, connected: [Int32] = [], onceSent: () -> Void = {}
    ) throws(WorkerError) -> CaseReport {
        let patience = Int(request.wallMillis) + Self.graceMillis
        let payload = try exchange(
            .request, request.encode(), connected: connected, onceSent: onceSent, for: .report, patienceMillis: patience)
        do { return try CaseReport(decoding: payload) } catch {
            throw WorkerError(.workerDied, "the conversation ended (\(error))")
        }
    }

    /// Sends one frame and waits for its answer. After an error other than a refusal (``WorkerError/Code/workerFailed``)
    /// the worker is of no more use.
    public func exchange(
        _ kind: Frame.Kind, _ payload: [UInt8], connected: [Int32] = [], onceSent: () -> Void = {},
        for answer: Frame.Kind, patienceMillis: Int
    ) throws(WorkerError) -> [UInt8] {
        do {
            do {
                defer { onceSent() }
                try Frame.send(Frame.encode(kind, payload)) {
                    Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                if !connected.isEmpty {
                    let error = sandbox_send_descriptors(socket, connected, Int32(connected.count))
                    guard error == 0 else { throw ProtocolError.closed }
                }
            }
            guard Self.isReadable(socket, withinMillis: patienceMillis) else {
                throw WorkerError(.workerDied, "no answer within \(patienceMillis / 1000) s")
            }
            let (kind, payload) = try Frame.receive(from: socket)
            switch kind {
            case answer: return payload
            case .failure: throw WorkerError(.workerFailed, String(decoding: payload, as: UTF8.self))
            default: throw WorkerError(.protocolViolation, "answered with \(kind)")
            }
        } catch {
            if let error = error as? WorkerError { throw error }
            throw WorkerError(.workerDied, "the conversation ended (\(error))")
        }
    }

    // MARK: - Processes

    /// Beyond a case's own wall limit, before a worker that says nothing counts as lost.
    private static let graceMillis = 15_000
    private static let graceLooks = 250
    private static let graceLookMicros: UInt32 = 1_000

    /// A clean environment: after a fork its first page stays readable to the candidate.
    private static let environment = [
        "LANG=C.UTF-8", "TZ=UTC", "HOME=/jail/box", "PATH=/usr/bin:/bin", "LD_BIND_NOW=1",
    ]

    private static func spawn(_ path: String, _ arguments: [String], descriptor: Int32) -> Result<Int32, WorkerError> {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for standard in Int32(0)...2 {
            posix_spawn_file_actions_addopen(&actions, standard, "/dev/null", O_RDWR, 0)
        }
        posix_spawn_file_actions_adddup2(&actions, descriptor, 3)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // Signals as a fresh process has them, whatever the command's threads block or ignore.
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var argv: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        var envp: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
        defer { for string in argv + envp { free(string) } }
        var processID: pid_t = 0
        var error = posix_spawn(&processID, path, &actions, &attributes, &argv, &envp)
        // Another thread's child may still hold the file open for writing, until it runs a program of its own.
        for _ in 0..<50 where error == ETXTBSY {
            usleep(graceLookMicros)
            error = posix_spawn(&processID, path, &actions, &attributes, &argv, &envp)
        }
        guard error == 0 else {
            return .failure(WorkerError(.cannotStart, "\(path): \(text(error)); build it with `swift build`"))
        }
        return .success(processID)
    }

    /// A worker ends by itself when its socket closes, and removes what it has made; one that does not is killed.
    private static func end(_ processID: Int32, _ socket: Int32) {
        close(socket)
        var status: Int32 = 0
        for _ in 0..<graceLooks {
            if waitpid(processID, &status, WNOHANG) != 0 { return }
            usleep(graceLookMicros)
        }
        kill(processID, SIGKILL)
        while waitpid(processID, &status, 0) < 0, errno == EINTR {}
    }

    // MARK: - Frames

    /// Between two parts of a message nothing may take longer: a worker that has stopped in the middle is lost too.
    private static func limitWaiting(_ socket: Int32) {
        var limit = timeval(tv_sec: graceMillis / 1000, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            setsockopt(socket, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
        }
    }

    private static func isReadable(_ socket: Int32, withinMillis millis: Int) -> Bool {
        var interest = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        let deadline = ContinuousClock.now + .milliseconds(millis)
        while true {
            let left = (deadline - ContinuousClock.now) / .milliseconds(1)
            let found = poll(&interest, 1, Int32(clamping: Int(max(left, 0).rounded(.up))))
            if found < 0, errno == EINTR { continue }
            return found > 0
        }
    }

    private static func text(_ code: Int32) -> String { String(cString: strerror(code)) }
}
