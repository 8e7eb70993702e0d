# Makes a user namespace, in which it would have all capabilities.
import ctypes

CLONE_NEWUSER = 0x10000000
libc = ctypes.CDLL(None, use_errno=True)
print("ESCAPED: a new user namespace" if libc.unshare(CLONE_NEWUSER) == 0 else "contained")
