# A time namespace shifts the monotonic clock for those inside.
import ctypes

CLONE_NEWTIME = 0x80
libc = ctypes.CDLL(None, use_errno=True)
escaped = libc.unshare(CLONE_NEWTIME) == 0
try:
    with open("/proc/self/timens_offsets", "w") as offsets:
        offsets.write("monotonic -1000 0\n")
    escaped = True
except OSError:
    pass
print("ESCAPED: its own time" if escaped else "contained")
