# Becomes a shell.
import os

try:
    os.execv("/bin/sh", ["sh", "-c", "echo ESCAPED: a shell"])
except OSError:
    print("contained")
