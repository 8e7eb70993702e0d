# Watches the shared system folders: who opens which module when.
import ctypes
import os

INIT, INIT1, ADD, FANOTIFY = 253, 294, 254, 300
libc = ctypes.CDLL(None, use_errno=True)
folder = os.path.dirname(os.__file__).encode()
answers = [
    libc.syscall(INIT), libc.syscall(INIT1, 0), libc.syscall(ADD, 0, folder, 0xFFF),
    libc.syscall(FANOTIFY, 0, 0), libc.syscall(FANOTIFY, 0x200, 0),
]
print("ESCAPED: watches" if max(answers) >= 0 else "contained")
