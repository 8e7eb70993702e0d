# The thread that would answer ends by the raw system call; the other waits for a lock that it still holds.
import ctypes
import threading
import time


def answer(value):
    threading.Thread(target=time.sleep, args=(1,), daemon=True).start()
    ctypes.CDLL(None).syscall(60, 0)
