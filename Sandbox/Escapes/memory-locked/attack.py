# Pins its pages, and asks for pages that even the kernel unmaps for itself.
import ctypes

MLOCKALL, MEMFD_SECRET = 151, 447
libc = ctypes.CDLL(None, use_errno=True)
escaped = [name for name, result in [
    ("mlockall", libc.syscall(MLOCKALL, 2)),
    ("memfd_secret", libc.syscall(MEMFD_SECRET, 0)),
] if result >= 0]
print(f"ESCAPED: {escaped}" if escaped else "contained")
