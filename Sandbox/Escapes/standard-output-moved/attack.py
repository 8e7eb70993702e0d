# What counts printed bytes must not stumble over a file that shrinks, jumps and goes away.
import os


def answer(value):
    print("x" * 1000, flush=True)
    if value == 20:
        os.lseek(1, 0, os.SEEK_SET)
        os.ftruncate(1, 10)
        return 4242
    if isinstance(value, list):
        os.lseek(1, 1 << 40, os.SEEK_SET)
        return [7411, 7412]
    os.close(1)
    return "marker-93187"
