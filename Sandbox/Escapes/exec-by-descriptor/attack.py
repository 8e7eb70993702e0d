# Runs a program by an open file instead of a name.
import ctypes
import os
import sys

EXECVEAT, EMPTY_PATH = 322, 0x1000
libc = ctypes.CDLL(None, use_errno=True)
nothing = (ctypes.c_char_p * 1)(None)
for name in ("/bin/true", "/usr/bin/true", "/lib64/ld-linux-x86-64.so.2", os.__file__):
    try:
        program = os.open(name, os.O_PATH)
    except OSError:
        continue
    libc.syscall(EXECVEAT, program, b"", nothing, nothing, EMPTY_PATH)
    os.close(program)
libc.syscall(EXECVEAT, 0, b"", nothing, nothing, EMPTY_PATH)
print("contained")
