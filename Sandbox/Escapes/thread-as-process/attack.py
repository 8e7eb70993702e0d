# Half a thread: memory shared, but a process of its own that no tracer may follow.
import ctypes
import os

CLONE, CLONE_VM, CLONE_UNTRACED = 56, 0x100, 0x800000
libc = ctypes.CDLL(None, use_errno=True)
stack = ctypes.create_string_buffer(64 << 10)
top = (ctypes.addressof(stack) + len(stack)) & ~15
child = libc.syscall(CLONE, CLONE_VM | CLONE_UNTRACED, ctypes.c_void_p(top), 0, 0, 0)
if child == 0:
    os._exit(0)
print("ESCAPED: shares memory, not the process" if child > 0 else "contained")
