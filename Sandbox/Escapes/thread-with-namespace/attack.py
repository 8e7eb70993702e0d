# A clone that looks like a thread to a filter checking only for CLONE_THREAD.
import ctypes

CLONE, THREAD = 56, 0x10000 | 0x100 | 0x800
libc = ctypes.CDLL(None, use_errno=True)
escaped = []
for extra in (0x40000000, 0x00020000, 0x02000000, 0x08000000, 0x2000, 0x4000):
    if libc.syscall(CLONE, THREAD | extra, 0, 0, 0, 0) >= 0:
        escaped.append(hex(extra))
print(f"ESCAPED: {escaped}" if escaped else "contained")
