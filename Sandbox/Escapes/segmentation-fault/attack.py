# Asks the interpreter's own test helper for a segmentation fault.
import faulthandler

faulthandler._sigsegv()
