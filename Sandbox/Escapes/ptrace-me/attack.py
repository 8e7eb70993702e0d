# Lets the parent trace it: a traced child stops at each signal, and its supervisor has to deal with that.
import ctypes

PTRACE, TRACEME = 101, 0
libc = ctypes.CDLL(None, use_errno=True)
print("ESCAPED: traced" if libc.syscall(PTRACE, TRACEME, 0, 0, 0) == 0 else "contained")
