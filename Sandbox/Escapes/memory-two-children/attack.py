# Two children, each within the limit, together over it.
import os
import time

for _ in range(2):
    if os.fork() == 0:
        hoard = b"\xaa" * (80 << 20)
        time.sleep(5)
        os._exit(0)
print("ESCAPED: memory in two processes")
