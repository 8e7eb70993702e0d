# Nothing is left to be flushed.
import sys

print("contained", flush=True)
del sys.stdout, sys.stderr, sys.stdin, sys.__stdout__, sys.__stderr__
