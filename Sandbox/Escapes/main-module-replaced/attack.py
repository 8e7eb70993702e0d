# What was __main__ is gone when the end comes.
import sys

print("contained")
sys.modules["__main__"] = None
sys.modules["builtins"] = None
globals().clear()
