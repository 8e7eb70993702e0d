# Takes another process's open files by pidfd.
import ctypes
import os

PIDFD_OPEN, PIDFD_GETFD = 434, 438
libc = ctypes.CDLL(None, use_errno=True)
escaped = []
for process in {os.getppid() or 1, 1, 2} - {os.getpid()}:
    handle = libc.syscall(PIDFD_OPEN, process, 0)
    if handle >= 0:
        escaped.append(f"handle of {process}")
    for file in range(16):
        if libc.syscall(PIDFD_GETFD, max(handle, 0), file, 0) >= 0:
            escaped.append(f"file {file} of {process}")
print(f"ESCAPED: {escaped}" if escaped else "contained")
