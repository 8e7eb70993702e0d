# Changes owners, attributes and flags of its files.
import ctypes
import fcntl
import os

FS_IOC_SETFLAGS = 0x40086602
open("mine", "w").close()
escaped = []
with open("mine") as file:
    for name, attempt in [
        ("chown", lambda: os.chown("mine", 0, 0)),
        ("fchown", lambda: os.fchown(file.fileno(), 0, 0)),
        ("setxattr", lambda: os.setxattr("mine", "user.memo", b"42")),
        ("immutable", lambda: fcntl.ioctl(file, FS_IOC_SETFLAGS, b"\x10\0\0\0\0\0\0\0")),
    ]:
        try:
            attempt()
            escaped.append(name)
        except OSError:
            pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
