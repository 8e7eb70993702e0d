# clone3 passes its flags in memory, where a filter cannot look; with them it asks for a sibling process.
import ctypes
import os

CLONE3, CLONE_PARENT, SIGCHLD = 435, 0x8000, 17
libc = ctypes.CDLL(None, use_errno=True)
escaped = False
for flags in (0, CLONE_PARENT, 0x10000000):
    arguments = (ctypes.c_uint64 * 11)(flags, 0, 0, 0, 0 if flags == CLONE_PARENT else SIGCHLD)
    child = libc.syscall(CLONE3, ctypes.byref(arguments), ctypes.sizeof(arguments))
    if child == 0:
        os._exit(0)
    escaped |= child > 0
print("ESCAPED: a process by clone3" if escaped else "contained")
