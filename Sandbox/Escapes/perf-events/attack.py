# Counts cycles of itself and of all processes: a fine clock and a side channel.
import ctypes

PERF_EVENT_OPEN = 298
libc = ctypes.CDLL(None, use_errno=True)
attributes = (ctypes.c_uint32 * 32)(1, 128, 1)
answers = [libc.syscall(PERF_EVENT_OPEN, ctypes.byref(attributes), process, 0 if process < 0 else -1, -1, 0) for process in (0, -1, 1)]
print("ESCAPED: performance counters" if max(answers) >= 0 else "contained")
