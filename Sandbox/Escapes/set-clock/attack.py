# Sets the machine's clocks.
import ctypes
import time

calls = {"settimeofday": (164, (ctypes.c_long * 2)(1, 0), None), "adjtimex": (159, ctypes.create_string_buffer(208)),
         "clock_adjtime": (305, 0, ctypes.create_string_buffer(208))}
libc = ctypes.CDLL(None, use_errno=True)
escaped = [name for name, call in calls.items() if libc.syscall(*call) >= 0]
try:
    time.clock_settime(time.CLOCK_REALTIME, time.time() + 3600)
    escaped.append("clock_settime")
except OSError:
    pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
