# Makes its own door to the machine's memory and disk, and a pipe for the judge to block on.
import os
import stat

escaped = []
for name, attempt in [
    ("memory", lambda: os.mknod("memory", stat.S_IFCHR | 0o600, os.makedev(1, 1))),
    ("disk", lambda: os.mknod("disk", stat.S_IFBLK | 0o600, os.makedev(8, 0))),
    ("pipe", lambda: os.mkfifo("output.txt")),
]:
    try:
        attempt()
        escaped.append(name)
    except OSError:
        pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
