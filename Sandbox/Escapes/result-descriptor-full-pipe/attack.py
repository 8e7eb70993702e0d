# Nobody reads the other end of this pipe.
import os

reader, writer = os.pipe()
os.set_blocking(writer, False)
try:
    while True:
        os.write(writer, bytes(1 << 16))
except BlockingIOError:
    os.set_blocking(writer, True)
os.dup2(writer, 3)


def answer(value):
    return 4242
