internal import CSandbox
internal import CSeccomp
internal import Glibc

/// The jail of a worker that only reads sources: nothing of them is run, so that what is left to fear is a defect in
/// the parser. Quick to build, since a review of ten lines waits for it.
///
/// No files but the standard library (read only), no writing, no processes, threads or sockets, and a bound on memory.
public enum ReaderJail {
    /// More than any source that a person wrote takes; what takes more costs this worker.
    public static let memoryBytes = 4 << 30

    /// System calls that reading, parsing and answering take.
    private static let allowed = [
        "read", "write", "readv", "writev", "pread64", "lseek", "close", "poll", "ppoll",
        "open", "openat", "stat", "fstat", "lstat", "newfstatat", "statx", "access", "faccessat", "readlink",
        "readlinkat",
        "getdents64", "getcwd", "fcntl", "brk", "mmap", "munmap", "mremap", "mprotect", "madvise",
        "futex", "exit", "exit_group", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigaltstack",
        "restart_syscall",
        "sched_yield", "clock_gettime", "gettimeofday", "getrandom", "getpid", "gettid", "getuid", "geteuid", "getgid",
        "getegid", "getrusage", "prlimit64", "sysinfo", "uname",
    ]

    /// To be called before the interpreter starts. Irrevocable.
    public static func enter(standardLibrary: String, libraries: [String]) throws(JailError) {
        if geteuid() == 0 {
            let error = sandbox_become(Jail.insideUser)
            if error < 0, error != -EINVAL, error != -EPERM { throw JailError(step: "become nobody", errno: -error) }
        }
        var error = sandbox_give_up_privileges()
        guard error == 0 else { throw JailError(step: "give up new privileges", errno: -error) }
        for (resource, bytes) in [(RLIMIT_AS, memoryBytes), (RLIMIT_FSIZE, 0), (RLIMIT_CORE, 0)] {
            var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t(bytes))
            setrlimit(__rlimit_resource_t(UInt32(resource.rawValue)), &limit)
        }
        let version = sandbox_landlock_abi()
        if version > 0 {
            let rules = sandbox_landlock_create(version)
            guard rules >= 0 else { throw JailError(step: "make Landlock rules", errno: -rules) }
            for folder in [standardLibrary] + libraries { _ = sandbox_landlock_allow(rules, version, folder, false) }
            error = sandbox_landlock_restrict(rules)
            close(rules)
            guard error == 0 else { throw JailError(step: "obey Landlock rules", errno: -error) }
        }
        try installFilter()
    }

    private static func installFilter() throws(JailError) {
        guard let context = seccomp_init(cseccomp_errno(UInt16(EPERM))) else {
            throw JailError(step: "start libseccomp", errno: ENOMEM)
        }
        defer { seccomp_release(context) }
        _ = seccomp_attr_set(context, SCMP_FLTATR_ACT_BADARCH, cseccomp_kill())
        for name in allowed {
            let number = seccomp_syscall_resolve_name(name)
            // A call that this architecture does not have.
            guard number >= 0 else { continue }
            let error = seccomp_rule_add_array(context, cseccomp_allow(), number, 0, nil)
            guard error == 0 else { throw JailError(step: "allow \(name)", errno: -error) }
        }
        let error = seccomp_load(context)
        guard error == 0 else { throw JailError(step: "install the system-call filter", errno: -error) }
    }
}
