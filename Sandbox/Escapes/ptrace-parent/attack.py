# Attaches to its parent as a debugger would, and to the first processes it can guess.
import ctypes
import os

PTRACE, ATTACH, SEIZE = 101, 16, 0x4206
libc = ctypes.CDLL(None, use_errno=True)
escaped = [
    process
    for process in {os.getppid() or 1, 1, 2}
    for request in (ATTACH, SEIZE)
    if libc.syscall(PTRACE, request, process, 0, 0) == 0
]
print(f"ESCAPED: traces {escaped}" if escaped else "contained")
