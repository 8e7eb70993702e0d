# The handlers are the interpreter's, whatever the table of modules says.
import atexit
import sys

atexit.register(print, "contained")
sys.modules["atexit"] = None
del atexit
