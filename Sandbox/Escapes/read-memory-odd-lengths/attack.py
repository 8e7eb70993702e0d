# A supervisor may recognise its own reads by their shape; so try every small shape of vector.
import ctypes
import errno
import os

READV = 310
libc = ctypes.CDLL(None, use_errno=True)
buffer = ctypes.create_string_buffer(64)
vector = (ctypes.c_uint64 * 32)(ctypes.addressof(buffer), len(buffer))
escaped = [
    (local, remote)
    for local in range(1, 17)
    for remote in range(1, 17)
    if libc.syscall(READV, os.getppid() or 1, vector, local, vector, remote, ctypes.c_long(0)) >= 0
    or ctypes.get_errno() == errno.EFAULT
]
print(f"ESCAPED: {escaped}" if escaped else "contained")
