internal import CSandbox
internal import CSeccomp
internal import Glibc

/// The compiled system-call filters of one worker.
///
/// Two programs. The large one (``install(token:)``) is put on the worker itself, once, and is inherited by
/// every child: that saves each case the kernel's compilation of it (measured: 0.08 ms of 0.75). The worker gets
/// past it by a secret token in the sixth argument register. The small one (``gate``) is what a child adds to
/// itself last: whoever shows the token from then on is killed, so knowing it is worth nothing.
public struct SystemCallFilter: Sendable {
    /// Descriptor on which denied acts are announced; nil when the kernel cannot, then they are only denied.
    public private(set) var listener: Int32?
    /// Instructions for `sandbox_case.gate`.
    public let gate: [UInt64]

    private let program: [UInt64]
    private let token: UInt64
    /// Marks, in the compiled program, the action that is rewritten (see `rewritten`).
    private static let mark: UInt16 = 0x7A5A

    /// Compiles both programs. `hasNamespaces`: files' modes and times may be changed (see the policy), and threads are
    /// counted by the kernel; otherwise each new one is asked about.
    public init(token: UInt64, hasNamespaces: Bool) throws(JailError) {
        self.token = token
        program = try Self.compile(token: token, hasNamespaces: hasNamespaces)
        gate = Self.gateProgram(token: token)
    }

    /// Puts the worker, and so every later child, under the filter. Irrevocable.
    public mutating func install() throws(JailError) {
        sandbox_set_token(token)
        let asking = Self.rewritten(program, action: 0x7FC0_0000)  // SECCOMP_RET_USER_NOTIF
        let answer = asking.withUnsafeBytes {
            sandbox_seccomp_install($0.baseAddress, UInt16(asking.count), true)
        }
        if answer >= 0 {
            listener = answer
            return
        }
        // Another filter above us already has the one listener a process may have, or the kernel has none.
        let denying = Self.rewritten(program, action: 0x0005_0000 | UInt32(EPERM))  // SECCOMP_RET_ERRNO
        let second = denying.withUnsafeBytes {
            sandbox_seccomp_install($0.baseAddress, UInt16(denying.count), false)
        }
        guard second >= 0 else { throw JailError(step: "install the system-call filter", errno: -second) }
    }

    // MARK: - Compiling

    private static func compile(token: UInt64, hasNamespaces: Bool) throws(JailError) -> [UInt64] {
        guard let context = seccomp_init(cseccomp_trace(mark)) else {
            throw JailError(step: "start libseccomp", errno: ENOMEM)
        }
        defer { seccomp_release(context) }
        guard seccomp_attr_set(context, SCMP_FLTATR_ACT_BADARCH, cseccomp_kill()) == 0 else {
            throw JailError(step: "kill foreign architectures", errno: EINVAL)
        }
        // A binary tree instead of a list: ten comparisons a call instead of two hundred.
        _ = seccomp_attr_set(context, SCMP_FLTATR_CTL_OPTIMIZE, 2)
        var rules = RuleBook(context: context)
        for name in SystemCallPolicy.allowed + (hasNamespaces ? SystemCallPolicy.allowedBehindMounts : []) {
            rules.allow(name)
        }
        for command in SystemCallPolicy.fcntlCommands { rules.allow("fcntl", (1, SCMP_CMP_EQ, command, 0)) }
        for request in SystemCallPolicy.ioctlRequests { rules.allow("ioctl", (1, SCMP_CMP_EQ, request, 0)) }
        for option in SystemCallPolicy.prctlOptions { rules.allow("prctl", (0, SCMP_CMP_EQ, option, 0)) }
        for flags in SystemCallPolicy.closeRangeFlags { rules.allow("close_range", (2, SCMP_CMP_EQ, flags, 0)) }
        rules.allow("socketpair", (0, SCMP_CMP_EQ, SystemCallPolicy.localSocketFamily, 0))
        rules.allow("fallocate", (1, SCMP_CMP_EQ, SystemCallPolicy.plainAllocation, 0))
        rules.allow("sendto", (4, SCMP_CMP_EQ, 0, 0))
        rules.allow("prlimit64", (2, SCMP_CMP_EQ, 0, 0))
        if hasNamespaces {
            rules.allow("clone", (0, SCMP_CMP_MASKED_EQ, SystemCallPolicy.cloneMask, SystemCallPolicy.threadFlags))
        }
        for name in SystemCallPolicy.quietlyMissing {
            rules.add(name, cseccomp_errno(UInt16(ENOSYS)), (5, SCMP_CMP_NE, token, 0))
        }
        for name in SystemCallPolicy.workerCalls where !SystemCallPolicy.allowed.contains(name) {
            if name == "fchmodat" || name == "chmod", hasNamespaces { continue }
            rules.allow(name, (5, SCMP_CMP_EQ, token, 0))
        }
        for name in SystemCallPolicy.memoryCalls {
            rules.allow(
                name, (2, SCMP_CMP_EQ, UInt64(SANDBOX_READ_LOCAL), 0), (4, SCMP_CMP_EQ, UInt64(SANDBOX_READ_REMOTE), 0))
        }
        if let failure = rules.failure { throw failure }
        return try export(context)
    }

    /// libseccomp writes programs to descriptors only.
    private static func export(_ context: scmp_filter_ctx) throws(JailError) -> [UInt64] {
        let file = sandbox_memfd("filter", false)
        guard file >= 0 else { throw JailError(step: "export the system-call filter", errno: -file) }
        defer { close(file) }
        let error = seccomp_export_bpf(context, file)
        guard error == 0 else { throw JailError(step: "export the system-call filter", errno: -error) }
        let size = Int(lseek(file, 0, SEEK_END))
        var program = [UInt64](repeating: 0, count: size / 8)
        let count = program.withUnsafeMutableBytes { pread(file, $0.baseAddress, size, 0) }
        guard count == size, size > 0, size / 8 < 4096 else {
            throw JailError(step: "export the system-call filter", errno: EIO)
        }
        return program
    }

    /// Gives the marked "return" instructions their real action.
    private static func rewritten(_ program: [UInt64], action: UInt32) -> [UInt64] {
        let marked = cseccomp_trace(mark)
        return program.map { instruction in
            // struct sock_filter: code u16, jt u8, jf u8, k u32. BPF_RET | BPF_K is 6.
            guard instruction & 0xFFFF == 6, UInt32(instruction >> 32) == marked else { return instruction }
            return 6 | UInt64(action) << 32
        }
    }

    /// Kills for the token, and for the worker's way of reaching into memory; allows everything else.
    private static func gateProgram(token: UInt64) -> [UInt64] {
        func statement(_ code: UInt16, _ k: UInt32) -> UInt64 { UInt64(code) | UInt64(k) << 32 }
        func jump(_ k: UInt32, ifEqual: UInt8, ifNot: UInt8) -> UInt64 {
            0x15 | UInt64(ifEqual) << 16 | UInt64(ifNot) << 24 | UInt64(k) << 32  // BPF_JMP | BPF_JEQ | BPF_K
        }
        let load: UInt16 = 0x20  // BPF_LD | BPF_W | BPF_ABS; struct seccomp_data: nr 0, arch 4, ip 8, args from 16
        let memory = SystemCallPolicy.memoryCalls.map { UInt32(bitPattern: seccomp_syscall_resolve_name($0)) }
        return [
            statement(load, 16 + 5 * 8),
            jump(UInt32(truncatingIfNeeded: token), ifEqual: 0, ifNot: 2),
            statement(load, 16 + 5 * 8 + 4),
            jump(UInt32(token >> 32), ifEqual: 8, ifNot: 0),
            statement(load, 0),
            jump(memory[0], ifEqual: 1, ifNot: 0),
            jump(memory[1], ifEqual: 0, ifNot: 4),
            statement(load, 16 + 2 * 8),
            jump(UInt32(SANDBOX_READ_LOCAL), ifEqual: 0, ifNot: 2),
            statement(load, 16 + 4 * 8),
            jump(UInt32(SANDBOX_READ_REMOTE), ifEqual: 1, ifNot: 0),
            statement(6, 0x7FFF_0000),  // allow
            statement(6, 0x8000_0000),  // kill the process
        ]
    }
}

/// Adds rules by name; names that this libseccomp or architecture does not know are passed over.
private struct RuleBook {
    typealias Condition = (argument: UInt32, operation: scmp_compare, value: UInt64, datum: UInt64)

    let context: scmp_filter_ctx
    var failure: JailError?

    mutating func allow(_ name: String, _ conditions: Condition...) {
        insert(name, cseccomp_allow(), conditions)
    }

    mutating func add(_ name: String, _ action: UInt32, _ conditions: Condition...) {
        insert(name, action, conditions)
    }

    private mutating func insert(_ name: String, _ action: UInt32, _ conditions: [Condition]) {
        let number = seccomp_syscall_resolve_name(name)
        guard number >= 0 else { return }
        let comparisons = conditions.map {
            scmp_arg_cmp(arg: $0.argument, op: $0.operation, datum_a: $0.value, datum_b: $0.datum)
        }
        let error = seccomp_rule_add_array(context, action, number, UInt32(comparisons.count), comparisons)
        if error != 0, failure == nil { failure = JailError(step: "allow system call \(name)", errno: -error) }
    }
}
