# Sends SIGKILL to every process it may.
import os
import signal

try:
    os.kill(-1, signal.SIGKILL)
    print("ESCAPED: signalled everybody")
except OSError:
    print("contained")
