# Uses next to no CPU time.
import time


def answer(value):
    while True:
        yield 4242
        time.sleep(0.1)
