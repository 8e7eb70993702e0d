# Swaps the root for its own folder.
import ctypes

PIVOT_ROOT = 155
libc = ctypes.CDLL(None, use_errno=True)
print("ESCAPED: a new root" if libc.syscall(PIVOT_ROOT, b".", b".") == 0 else "contained")
