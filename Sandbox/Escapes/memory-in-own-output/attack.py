# Reserves room in its own standard files without making them longer: memory, if these files live in memory.
import ctypes
import os
import signal

KEEP_SIZE = 1
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
libc = ctypes.CDLL(None, use_errno=True)
held = 0
for file in range(4):
    for mebibytes in (60, 30, 15):
        libc.fallocate(file, KEEP_SIZE, ctypes.c_long(0), ctypes.c_long(mebibytes << 20))
    try:
        held += os.fstat(file).st_blocks * 512
    except OSError:
        pass
print("contained" if held < 32 << 20 else f"ESCAPED: {held >> 20} MiB")
