# A child that counts as its grandparent's: the supervisor would have to wait for a process it does not know.
import ctypes
import os

CLONE, CLONE_PARENT = 56, 0x8000
libc = ctypes.CDLL(None, use_errno=True)
child = libc.syscall(CLONE, CLONE_PARENT | 17, 0, 0, 0, 0)
if child == 0:
    os._exit(0)
print("ESCAPED: a sibling" if child > 0 else "contained")
