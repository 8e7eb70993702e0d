# A daemon thread goes on printing while the interpreter is taken down around it.
import sys
import threading
import time


def chatter():
    while True:
        sys.stderr.write(".")
        time.sleep(0.0001)


threading.Thread(target=chatter, daemon=True).start()
time.sleep(0.05)
print("contained")
