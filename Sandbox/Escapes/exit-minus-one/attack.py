# A negative exit code.
import sys

sys.exit(-1)
