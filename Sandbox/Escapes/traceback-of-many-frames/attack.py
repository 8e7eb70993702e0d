# Python calls take no C stack, so this depth can be had.
import sys

sys.setrecursionlimit(1_000_000)


def descend(depth):
    if depth == 0:
        raise ValueError("bottom")
    descend(depth - 1)


def answer(value):
    descend(100_000)
