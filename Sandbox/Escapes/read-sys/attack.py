# Reads the machine's hardware and the control groups, and tries to leave its own.
import glob
import os

escaped = []
for name in ("/sys/class/net", "/sys/fs/cgroup", "/sys/kernel", "/sys/devices/system/cpu", "/proc", "/proc/self/ns", "/proc/self/fd"):
    try:
        os.listdir(name)
        escaped.append(name)
    except OSError:
        pass
for name in ("/sys/fs/cgroup/cgroup.procs", "/sys/fs/cgroup/memory/tasks", "/proc/self/oom_score_adj", "/proc/self/uid_map"):
    try:
        os.close(os.open(name, os.O_WRONLY))
        escaped.append(name)
    except OSError:
        pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
