# Leaves a System V memory segment for its next run; such segments outlive every process.
import ctypes

SHMGET, SHMAT, CREATE = 29, 30, 0o1000
libc = ctypes.CDLL(None, use_errno=True)
found = libc.syscall(SHMGET, 4242, 4096, 0o600) >= 0
left = libc.syscall(SHMGET, 4242, 4096, CREATE | 0o600) >= 0
print(f"ESCAPED: found {found}, left {left}" if found or left else "contained")
