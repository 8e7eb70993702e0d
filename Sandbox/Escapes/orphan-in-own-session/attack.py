# The child leaves the session and lives on while the parent ends politely.
import os
import time

try:
    if os.fork() == 0:
        os.setsid()
        time.sleep(600)
        os._exit(0)
    print("ESCAPED: an orphan sleeps for ten minutes")
except OSError:
    print("contained")
