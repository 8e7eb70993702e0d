/// What a denied system call means, in a candidate's words.
enum DeniedActText {
    private static let texts: [String: String] = [
        "socket": "opened a socket", "clone": "made a namespace or gave a process away", "fork": "started a process",
        "vfork": "started a process",
        "execve": "ran another program", "execveat": "ran another program", "ptrace": "traced a process",
        "kill": "signalled another process", "tgkill": "signalled another process", "mount": "mounted a file system",
        "unshare": "made a namespace", "setns": "entered a namespace", "memfd_create": "made a memory file",
        "shmget": "made shared memory", "flock": "locked a file", "inotify_init1": "watched files",
        "setrlimit": "raised a limit", "prlimit64": "raised a limit", "chown": "changed a file's owner",
        "bpf": "loaded a kernel program", "keyctl": "used the kernel's keyring", "add_key": "used the kernel's keyring",
        "request_key": "used the kernel's keyring", "io_uring_setup": "opened an io_uring",
        "perf_event_open": "opened a performance counter", "userfaultfd": "took over page faults",
        "process_vm_readv": "read another process' memory", "process_vm_writev": "wrote another process' memory",
        "chroot": "changed its root", "clock_settime": "set the clock", "mq_open": "opened a message queue",
    ]

    /// `opened a socket`; for rarer ones `called swapon`.
    static func text(_ name: String) -> String { texts[name] ?? "called \(name)" }
}
