# Hashes in several threads at once: the lock of the interpreter is released, and each core's time counts.
import hashlib
import threading

block = bytes(4 << 20)


def burn():
    while True:
        hashlib.sha256(block).digest()


for _ in range(8):
    threading.Thread(target=burn).start()
