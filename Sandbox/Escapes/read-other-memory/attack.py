# Reads and writes the memory of its parent and of the first processes.
import ctypes
import errno
import os

READV, WRITEV = 310, 311
libc = ctypes.CDLL(None, use_errno=True)
buffer = ctypes.create_string_buffer(64)
here = (ctypes.c_uint64 * 2)(ctypes.addressof(buffer), len(buffer))
there = {READV: (ctypes.c_uint64 * 2)(id(None), 64), WRITEV: (ctypes.c_uint64 * 2)(8, 64)}
escaped = [
    (process, number)
    for process in {os.getppid() or 1, 1, 2} - {os.getpid()}
    for number in (READV, WRITEV)
    if libc.syscall(number, process, here, 1, there[number], 1, ctypes.c_long(0)) >= 0 or ctypes.get_errno() == errno.EFAULT
]
print(f"ESCAPED: {escaped}" if escaped else "contained")
