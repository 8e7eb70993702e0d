# Leaves a message in a System V queue and in a POSIX one.
import ctypes

MSGGET, MQ_OPEN, CREATE, O_CREAT, O_RDWR = 68, 240, 0o1000, 0o100, 2
libc = ctypes.CDLL(None, use_errno=True)
found = [libc.syscall(MSGGET, 4242, 0o600) >= 0, libc.syscall(MQ_OPEN, b"memo", O_RDWR, 0, None) >= 0]
left = [libc.syscall(MSGGET, 4242, CREATE | 0o600) >= 0, libc.syscall(MQ_OPEN, b"memo", O_CREAT | O_RDWR, 0o600, None) >= 0]
print(f"ESCAPED: found {found}, left {left}" if any(found + left) else "contained")
