# Leaves a set of System V semaphores, whose values carry a few bytes from run to run.
import ctypes

SEMGET, CREATE = 64, 0o1000
libc = ctypes.CDLL(None, use_errno=True)
found = libc.syscall(SEMGET, 4242, 0, 0o600) >= 0
left = libc.syscall(SEMGET, 4242, 8, CREATE | 0o600) >= 0
print(f"ESCAPED: found {found}, left {left}" if found or left else "contained")
