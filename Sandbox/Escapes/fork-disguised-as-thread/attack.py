# fork takes no flags, so their argument registers may hold the flags of a harmless thread.
import ctypes
import os

THREAD = 0x00010000 | 0x100 | 0x800  # CLONE_THREAD | CLONE_VM | CLONE_SIGHAND
libc = ctypes.CDLL(None, use_errno=True)
FORK = 57
child = libc.syscall(FORK, THREAD, 0, 0, 0, 0)
if child == 0:
    os._exit(0)
print(f"ESCAPED: process {child}" if child > 0 else "contained")
