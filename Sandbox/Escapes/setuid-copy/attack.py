# A program of its own with the bits that make whoever starts it somebody else.
import os

with open("tool", "wb") as tool:
    tool.write(b"#!/bin/sh\nid\n")
try:
    os.chmod("tool", 0o6755)
except OSError:
    pass
try:
    os.execv("./tool", ["tool"])
except OSError:
    print("contained")
