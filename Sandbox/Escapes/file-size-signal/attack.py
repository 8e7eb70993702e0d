# Lets the limit on file size kill it.
import os
import signal

signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
with open("large", "wb") as file:
    os.ftruncate(file.fileno(), 1 << 40)
print("ESCAPED: a terabyte")
