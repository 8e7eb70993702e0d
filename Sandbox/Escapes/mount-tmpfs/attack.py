# Mounts over its working folder, remounts the root writable, binds the root into its folder.
import ctypes
import os

MS_REMOUNT, MS_BIND, MS_REC = 32, 4096, 16384
libc = ctypes.CDLL(None, use_errno=True)
os.makedirs("here", exist_ok=True)
escaped = [name for name, answer in [
    ("tmpfs", libc.mount(b"none", b"here", b"tmpfs", 0, None)),
    ("proc", libc.mount(b"none", b"here", b"proc", 0, None)),
    ("writable root", libc.mount(b"none", b"/", None, MS_REMOUNT | MS_BIND, None)),
    ("bound root", libc.mount(b"/", b"here", None, MS_BIND | MS_REC, None)),
] if answer == 0]
print(f"ESCAPED: {escaped}" if escaped else "contained")
