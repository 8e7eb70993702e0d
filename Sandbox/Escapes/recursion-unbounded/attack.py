# Lifts the recursion limit and recurses until the memory for frames is gone.
import sys

sys.setrecursionlimit(10**9)


def again():
    return again()


again()
