# Enters the namespaces of others, by file and by handle.
import ctypes
import os

SETNS = 308
libc = ctypes.CDLL(None, use_errno=True)
escaped = []
for kind in ("user", "mnt", "net", "pid"):
    try:
        namespace = os.open(f"/proc/1/ns/{kind}", os.O_RDONLY)
        escaped.append(f"opened {kind}")
    except OSError:
        namespace = 0
    if libc.syscall(SETNS, namespace, 0) == 0:
        escaped.append(f"entered {kind}")
print(f"ESCAPED: {escaped}" if escaped else "contained")
