# One letter every tenth of a second: always alive, never done.
import time

while True:
    print("x", end="", flush=True)
    time.sleep(0.1)
