# Reads what the process file system tells of itself, of others and of the machine.
names = [
    "self/maps", "self/environ", "self/cmdline", "self/mem", "self/mountinfo", "self/status", "self/cgroup", "1/environ",
    "1/cmdline", "1/maps", "1/mem", "2/environ", "kcore", "kallsyms", "kmsg", "meminfo", "cpuinfo", "version", "mounts",
    "sys/kernel/core_pattern", "sys/kernel/hostname", "sysrq-trigger", "net/tcp", "keys", "locks", "timer_list",
]
readable = []
for name in names:
    try:
        with open("/proc/" + name, "rb") as file:
            file.read(1)
        readable.append(name)
    except OSError:
        pass
print(f"ESCAPED: {readable}" if readable else "contained")
