# Becomes another interpreter, which would be free of whatever was done to this one.
import os
import sys

os.execv(sys.executable or "/usr/bin/python3", ["python3", "-c", "print('ESCAPED: a fresh interpreter')"])
