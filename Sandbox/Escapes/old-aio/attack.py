# The older asynchronous I/O, which maps a ring shared with the kernel and is rarely thought of.
import ctypes

IO_SETUP = 206
libc = ctypes.CDLL(None, use_errno=True)
context = ctypes.c_uint64(0)
print("ESCAPED: asynchronous I/O" if libc.syscall(IO_SETUP, 8, ctypes.byref(context)) == 0 else "contained")
