# Zeroes the stack upwards from a local variable.
import ctypes


def answer(value):
    here = ctypes.c_char(b"x")
    libc = ctypes.CDLL(None)
    environment = ctypes.c_void_p.in_dll(libc, "environ").value
    ctypes.memset(environment - (1 << 16), 0, 1 << 16)
    return here.value
