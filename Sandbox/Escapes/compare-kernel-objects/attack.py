# kcmp tells, bit by bit, what two processes share.
import ctypes
import os

KCMP = 312
libc = ctypes.CDLL(None, use_errno=True)
answers = [libc.syscall(KCMP, os.getpid(), other, kind, 0, 0) for other in (os.getppid() or 1, 1) for kind in range(7)]
print("ESCAPED: compares" if max(answers) >= 0 else "contained")
