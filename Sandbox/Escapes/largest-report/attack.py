# Everything that goes into a report, as large as it may be.
import sys


def answer(value):
    text = "\x00" * ((1 << 20) - 1)
    for stream in (sys.stdout, sys.stderr):
        for _ in range(8):
            stream.write(text)
        stream.flush()
    return "\x00" * ((16 << 20) - 100)
