# Goes round libc: the raw fork and clone calls, the last also without a signal for the parent.
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
FORK, CLONE = 57, 56
made = []
for name, number, flags in [("fork", FORK, 0), ("clone", CLONE, 17), ("clone without a signal", CLONE, 0)]:
    child = libc.syscall(number, flags, 0, 0, 0, 0)
    if child == 0:
        os._exit(0)
    if child > 0:
        made.append(name)
print(f"ESCAPED: {made}" if made else "contained")
