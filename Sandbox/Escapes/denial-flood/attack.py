# Does forbidden things as fast as it can, to drown the one that writes them down.
import ctypes

KEYCTL = 250
libc = ctypes.CDLL(None, use_errno=True)
answers = {libc.syscall(KEYCTL, 0, 0, 0, 0) for _ in range(20_000)}
print("contained" if answers == {-1} else f"ESCAPED: {answers}")
