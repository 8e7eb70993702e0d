# The name of ValueError becomes that of another exception, and a pointer to nothing.
import ctypes

name = ctypes.create_string_buffer(b"SystemExit")


def answer(value):
    ctypes.c_void_p.from_address(id(ValueError) + 24).value = ctypes.addressof(name)
    raise ValueError("renamed")
