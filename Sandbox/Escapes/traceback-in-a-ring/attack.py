# Links the last entry of a traceback to its first, which only raw memory access can do.
import ctypes


def answer(value):
    try:
        raise ValueError("ring")
    except ValueError as error:
        caught = error
    traceback = caught.__traceback__
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(traceback))
    ctypes.c_void_p.from_address(id(traceback) + 16).value = id(traceback)
    raise caught
