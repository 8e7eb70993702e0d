# Writes a program, makes it executable and becomes it.
import os

with open("tool", "wb") as tool:
    tool.write(b"#!/bin/sh\necho ESCAPED: a script\n")
try:
    os.chmod("tool", 0o755)
except OSError:
    pass
try:
    os.execv("tool", ["tool"])
except OSError:
    print("contained")
