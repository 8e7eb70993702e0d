# A nest of a million lists shown by C code without Python's brake.
import sys

sys.setrecursionlimit(1 << 30)


class Nest:
    def __repr__(self):
        items = []
        for _ in range(1_000_000):
            items = [items]
        return repr(items)


def answer(value):
    return Nest()
