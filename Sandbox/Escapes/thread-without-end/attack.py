# Answers, but leaves a thread behind that never ends.
import threading
import time


def linger():
    while True:
        time.sleep(1)


threading.Thread(target=linger).start()
print("answer", flush=True)
