internal import CSandbox
internal import CSeccomp
internal import Glibc

/// Answers the system calls that the filter asks about, and keeps their names.
public struct DeniedActs {
    /// Name and number of times, in the order first seen.
    public private(set) var acts: [(name: String, count: UInt32)] = []

    private let listener: Int32
    /// The child's process id as it knows itself, and as the worker knows it.
    private let inside: Int32
    private let outside: Int32
    private let pidfd: Int32
    /// Device of the working folder, whose files a case may lock; nil where that cannot be told.
    private let ownDevice: UInt64?

    init(listener: Int32, inside: Int32, outside: Int32, pidfd: Int32, ownDevice: UInt64?) {
        self.listener = listener
        self.inside = inside
        self.outside = outside
        self.pidfd = pidfd
        self.ownDevice = ownDevice
    }

    /// Takes one waiting call and answers it.
    mutating func answerOne() {
        var call = sandbox_notification()
        guard sandbox_notification_receive(listener, &call) == 0 else { return }  // the caller was killed meanwhile
        let name = Self.name(of: call)
        if Self.isNewThread(call) {
            answerThread(call)
            return
        }
        if name == "fcntl", isLockQuery(call), isOwnFile(Int32(truncatingIfNeeded: call.arguments.0)) {
            answerUnlocked(call)
            return
        }
        if isHarmless(name, call) {
            _ = sandbox_notification_continue(listener, call.id)
            return
        }
        record(name)
        let error = SystemCallPolicy.missing.contains(name) ? ENOSYS : EPERM
        _ = sandbox_notification_deny(listener, call.id, error)
    }

    private mutating func record(_ name: String) {
        if let index = acts.firstIndex(where: { $0.name == name }) {
            acts[index].count &+= 1
        } else {
            acts.append((name, 1))
        }
    }

    /// Calls that only the worker can judge: their arguments are registers, so nothing can change under the check.
    private func isHarmless(_ name: String, _ call: sandbox_notification) -> Bool {
        let first = Int32(truncatingIfNeeded: call.arguments.0)
        switch name {
        case "kill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo": return first == inside
        case "tkill": return first == inside
        case "prlimit64": return (first == 0 || first == inside) && lowersLimit(at: call.arguments.2, call)
        case "setrlimit": return lowersLimit(at: call.arguments.1, call)
        // F_SETLK, F_SETLKW, F_OFD_…
        case "fcntl": return [6, 7, 37, 38].contains(call.arguments.1) && isOwnFile(first)
        default: return false
        }
    }

    /// By the number, since fork(2) takes no flags and so may have any in its registers.
    private static func isNewThread(_ call: sandbox_notification) -> Bool {
        call.number == seccomp_syscall_resolve_name("clone")
            && call.arguments.0 & SystemCallPolicy.cloneMask == SystemCallPolicy.threadFlags
    }

    /// A new thread where the kernel does not count them (see SystemCallFilter): beyond the cap it is refused as the
    /// kernel would refuse it, which is a limit and no denied act.
    private func answerThread(_ call: sandbox_notification) {
        if Self.threads(of: outside) < Jail.maximumThreads {
            _ = sandbox_notification_continue(listener, call.id)
        } else {
            _ = sandbox_notification_deny(listener, call.id, EAGAIN)
        }
    }

    /// From `/proc/PID/stat`: the number after the 17th space behind the command's closing bracket.
    private static func threads(of process: Int32) -> Int {
        let file = open("/proc/\(process)/stat", O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return 0 }
        defer { close(file) }
        let text = String(decoding: readFile(file, from: 0, atMost: 1024), as: UTF8.self)
        guard let bracket = text.lastIndex(of: ")") else { return 0 }
        let fields = text[bracket...].split(separator: " ")
        return fields.count > 18 ? Int(fields[18]) ?? 0 : 0
    }

    /// Databases lock their files. Files that all cases share must not be locked: parallel cases would see it.
    private func isOwnFile(_ descriptor: Int32) -> Bool {
        let borrowed = sandbox_borrow_descriptor(pidfd, descriptor)
        guard borrowed >= 0 else { return false }
        defer { close(borrowed) }
        var facts = stat()
        return fstat(borrowed, &facts) == 0 && UInt64(facts.st_dev) == ownDevice
    }

    /// F_GETLK and F_OFD_GETLK.
    private func isLockQuery(_ call: sandbox_notification) -> Bool { [5, 36].contains(call.arguments.1) }

    /// Nobody else is in the jail, so nobody holds a lock; asking the kernel could only tell of other cases. (So a lock
    /// that was set on a shared file by exchanging descriptors under the look above is seen by nobody.)
    private func answerUnlocked(_ call: sandbox_notification) {
        var unlocked = Int16(F_UNLCK)
        let size = MemoryLayout<Int16>.size  // the first member of struct flock
        guard sandbox_write_child(call.pid == 0 ? outside : Int32(call.pid), call.arguments.2, &unlocked, size) == size
        else {
            _ = sandbox_notification_deny(listener, call.id, EFAULT)
            return
        }
        _ = sandbox_notification_succeed(listener, call.id)
    }

    /// A process may lower its limits, or set a soft one below the hard one. The kernel checks the same again,
    /// so a limit that changes between this look and the call gains nothing.
    private func lowersLimit(at address: UInt64, _ call: sandbox_notification) -> Bool {
        var wanted = rlimit()
        let size = MemoryLayout<rlimit>.size
        let caller = call.pid == 0 ? outside : Int32(call.pid)
        guard sandbox_read_child(caller, address, &wanted, size) == size else { return false }
        let resource = call.number == seccomp_syscall_resolve_name("prlimit64") ? call.arguments.1 : call.arguments.0
        guard resource == UInt64(RLIMIT_STACK.rawValue) else { return false }
        return wanted.rlim_max <= Jail.stackBytes && wanted.rlim_cur <= wanted.rlim_max
    }

    /// The kernel's name for the call; creating a process is `fork`, whichever call does it.
    private static func name(of call: sandbox_notification) -> String {
        guard let text = seccomp_syscall_resolve_num_arch(cseccomp_native(), call.number) else {
            return "system call \(call.number)"
        }
        defer { free(text) }
        let name = String(cString: text)
        guard name == "clone" else { return name }
        // With namespaces or another parent in its flags it is an attack of its own kind, and keeps the kernel's name.
        return call.arguments.0 & (0x7E02_0000 | 0x8000) != 0 ? name : "fork"
    }
}
