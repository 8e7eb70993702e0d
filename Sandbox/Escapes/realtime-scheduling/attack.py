# Asks for a class of scheduling that starves the supervisor.
import ctypes
import os

SCHED_SETATTR, IOPRIO_SET = 314, 251
libc = ctypes.CDLL(None, use_errno=True)
escaped = []
for policy in (os.SCHED_FIFO, os.SCHED_RR, os.SCHED_BATCH):
    try:
        os.sched_setscheduler(0, policy, os.sched_param(0 if policy == os.SCHED_BATCH else 1))
        escaped.append(policy)
    except OSError:
        pass
deadline = (ctypes.c_uint32 * 12)(48, 6, 0, 0, 0, 0, 10_000_000, 0, 20_000_000, 0, 20_000_000, 0)
if libc.syscall(SCHED_SETATTR, 0, ctypes.byref(deadline), 0) == 0:
    escaped.append("deadline")
if libc.syscall(IOPRIO_SET, 1, 0, 1 << 13) == 0:
    escaped.append("realtime I/O")
print(f"ESCAPED: {escaped}" if escaped else "contained")
