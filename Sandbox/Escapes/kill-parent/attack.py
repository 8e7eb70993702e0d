# Kills its parent, or what looks like it.
import os
import signal

try:
    os.kill(os.getppid() or 1, signal.SIGKILL)
    print("ESCAPED: signalled the parent")
except OSError:
    print("contained")
