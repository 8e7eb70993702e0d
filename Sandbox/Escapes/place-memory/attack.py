# Chooses the memory node of its own pages, and moves those of others.
import ctypes
import os

calls = {"mbind": 237, "set_mempolicy": 238, "migrate_pages": 256, "move_pages": 279}
libc = ctypes.CDLL(None, use_errno=True)
escaped = [name for name, number in calls.items() if libc.syscall(number, os.getppid() or 1, 0, 0, 0, 0, 0) == 0]
print(f"ESCAPED: {escaped}" if escaped else "contained")
