# The hook is silent; the exit status is not its business.
import sys

sys.excepthook = lambda *arguments: print("all is well")
sys.unraisablehook = sys.excepthook
raise ValueError
