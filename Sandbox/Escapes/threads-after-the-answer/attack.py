# Three threads go on: one sleeps, one computes, one waits for a lock.
import threading
import time

lock = threading.Lock()
lock.acquire()


def compute():
    while True:
        time.sleep(0)


def answer(value):
    for work in (lambda: time.sleep(1000), compute, lock.acquire):
        threading.Thread(target=work).start()
    return [7411, 7412] if isinstance(value, list) else 4242 if value == 20 else "marker-93187"
