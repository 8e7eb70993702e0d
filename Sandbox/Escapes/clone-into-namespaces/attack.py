# The same by clone, whose child would be the namespace's first process.
import ctypes
import os

CLONE = 56
libc = ctypes.CDLL(None, use_errno=True)
escaped = []
for flag in (0x10000000, 0x40000000, 0x20000000, 0x00020000, 0x10000000 | 0x20000000 | 0x40000000):
    child = libc.syscall(CLONE, flag | 17, 0, 0, 0, 0)
    if child == 0:
        os._exit(0)
    if child > 0:
        escaped.append(hex(flag))
print(f"ESCAPED: {escaped}" if escaped else "contained")
