# Switches off the randomising of addresses and makes every readable page executable.
import ctypes

PERSONALITY = 135
libc = ctypes.CDLL(None, use_errno=True)
print("ESCAPED: another personality" if libc.syscall(PERSONALITY, 0x0440000) >= 0 else "contained")
