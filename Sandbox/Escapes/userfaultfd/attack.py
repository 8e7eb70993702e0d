# Handles its own page faults: stops the kernel in the middle of a copy, the favourite of kernel exploits.
import ctypes

USERFAULTFD = 323
libc = ctypes.CDLL(None, use_errno=True)
answers = [libc.syscall(USERFAULTFD, flags) for flags in (0, 1, 0o2000000)]
print("ESCAPED: userfaultfd" if max(answers) >= 0 else "contained")
