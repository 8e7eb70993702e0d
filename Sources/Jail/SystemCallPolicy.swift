/// Which system calls a candidate may make, in libseccomp's names.
///
/// An allow-list. Everything else is not killed but *asked about*: the call waits while the worker
/// writes down its name and answers with an errno, so that libc and CPython can fall back when they
/// meet a call that is new to this list, and the report can say what was tried.
enum SystemCallPolicy {
    /// Allowed whatever the arguments.
    static let allowed: [String] = [
        // reading, writing, descriptors
        "read", "write", "readv", "writev", "pread64", "pwrite64", "preadv", "pwritev",
        "lseek", "close", "dup", "dup2", "dup3", "pipe", "pipe2", "sendfile", "copy_file_range",
        "fsync", "fdatasync", "ftruncate", "truncate", "_llseek",
        // waiting
        "select", "_newselect", "pselect6", "poll", "ppoll", "epoll_create", "epoll_create1", "epoll_ctl",
        "epoll_ctl_old", "epoll_wait", "epoll_pwait", "epoll_pwait2", "eventfd", "eventfd2", "signalfd", "signalfd4",
        "timerfd_create", "timerfd_settime", "timerfd_gettime",
        // files: Landlock, read-only mounts and the size-capped working folder say which
        "open", "openat", "creat", "stat", "fstat", "lstat", "newfstatat", "fstatat64", "statx", "access", "faccessat",
        "faccessat2", "readlink", "readlinkat", "getdents", "getdents64", "getcwd", "chdir", "fchdir", "umask",
        "mkdir", "mkdirat", "rmdir", "unlink", "unlinkat", "rename", "renameat", "renameat2",
        "link", "linkat", "symlink", "symlinkat", "statfs", "fstatfs",
        "getxattr", "lgetxattr", "fgetxattr", "listxattr", "llistxattr", "flistxattr",
        // memory
        "brk", "mmap", "mmap2", "munmap", "mremap", "mprotect", "madvise", "msync", "membarrier",
        // threads and signals to oneself
        "futex", "futex_time64", "futex_waitv", "set_robust_list", "get_robust_list", "rseq", "set_tid_address",
        "exit", "exit_group", "gettid", "sched_yield", "sched_getaffinity", "sched_getparam",
        "sched_getscheduler", "sched_get_priority_max", "sched_get_priority_min", "getcpu", "getpriority",
        "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "rt_sigpending", "rt_sigsuspend",
        "rt_sigtimedwait", "sigaltstack", "sigreturn", "pause", "restart_syscall",
        "wait4", "waitid", "waitpid",
        // clocks and timers
        "nanosleep", "clock_nanosleep", "clock_gettime", "clock_getres", "gettimeofday", "time", "times",
        "alarm", "setitimer", "getitimer", "timer_create", "timer_settime", "timer_gettime", "timer_getoverrun",
        "timer_delete",
        // who and where
        "getpid", "getppid", "getpgid", "getpgrp", "getsid", "getuid", "geteuid", "getgid", "getegid",
        "getresuid", "getresgid", "getgroups", "uname", "sysinfo", "getrusage", "getrlimit", "ugetrlimit",
        "capget", "getrandom",
        // a socket pair's own
        "recvfrom", "recv", "shutdown", "getsockname", "getpeername", "getsockopt",
    ]

    /// Changes to files' modes and times. Landlock does not know them, so they are allowed only where
    /// nothing but the read-only tree and the working folder can be named.
    static let allowedBehindMounts: [String] = [
        "chmod", "fchmod", "fchmodat", "utime", "utimes", "utimensat", "futimesat",
    ]

    /// `socketpair` may make AF_UNIX pairs; `fcntl`, `ioctl`, `prctl` only what these name.
    static let fcntlCommands: [UInt64] = [0, 1, 2, 3, 4, 1030, 1032]  // DUPFD, GETFD … SETFL, DUPFD_CLOEXEC, GETPIPE_SZ
    static let ioctlRequests: [UInt64] = [0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451]  // TCGETS, WINSZ, FIONREAD…
    static let prctlOptions: [UInt64] = [15, 16]  // the thread's name
    /// Not CLOSE_RANGE_UNSHARE, which makes a table of descriptors of one's own.
    static let closeRangeFlags: [UInt64] = [0, 4]
    /// `fallocate` with a mode could reserve memory that shows in no file's size.
    static let plainAllocation: UInt64 = 0
    static let localSocketFamily: UInt64 = 1  // AF_UNIX

    /// A new thread: memory, descriptors, signal handlers and the rest shared; anything less is a process, or could have
    /// more descriptors than one may.
    static let threadFlags: UInt64 = 0x0001_0000 | 0x100 | 0x800 | 0x400  // CLONE_THREAD | VM | SIGHAND | FILES
    /// What no thread needs: namespaces, vfork, ptrace inheritance, another parent.
    static let neverFlags: UInt64 = 0x7E02_0000 | 0x80 | 0x4000 | 0x2000 | 0x8000 | 0x1000

    /// The flags that tell a thread from anything else.
    static let cloneMask = threadFlags | neverFlags

    /// Answered with ENOSYS and no question: libc asks for these first and has another way.
    static let quietlyMissing: [String] = ["clone3", "openat2", "fchmodat2", "arch_prctl", "map_shadow_stack"]

    /// What the worker itself does between cases, shown by its token in the sixth argument.
    static let workerCalls: [String] = [
        "clone3", "setns", "mount", "umount2", "wait4", "kill", "pidfd_send_signal", "pidfd_open", "memfd_create",
        "fcntl",
        "ioctl", "prctl", "setsid", "capset", "prlimit64", "seccomp", "landlock_restrict_self", "chdir", "dup3",
        "close_range", "exit_group", "fchmodat", "chmod", "sched_setaffinity",
        "pidfd_getfd", "recvmsg",
    ]

    /// How the worker reaches into a child that waits for an answer. Their six arguments leave no room for the token;
    /// odd vector lengths stand for it.
    static let memoryCalls: [String] = ["process_vm_readv", "process_vm_writev"]

    /// Calls that are not missing but forbidden answer EPERM; all others ENOSYS.
    static let missing: Set<String> = [
        "io_uring_setup", "io_uring_enter", "io_uring_register", "keyctl", "add_key", "request_key", "memfd_secret",
        "pidfd_open", "pidfd_getfd", "process_madvise", "process_mrelease", "landlock_create_ruleset",
        "landlock_add_rule", "landlock_restrict_self", "statmount", "listmount", "lsm_get_self_attr", "cachestat",
        // How much of a shared file is cached would tell what ran before; reading without waiting tells it too.
        "preadv2", "pwritev2", "mincore", "readahead",
    ]
}
