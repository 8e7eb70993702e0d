# Four threads write as fast as they can.
import os
import threading
import time


def write():
    while True:
        os.write(3, b"4242")
        time.sleep(0.001)


for _ in range(4):
    threading.Thread(target=write, daemon=True).start()


def answer(value):
    time.sleep(0.05)
    return 4242
