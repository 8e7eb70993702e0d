# Lifts the recursion limit and recurses through C code, down to the end of the stack.
import sys

sys.setrecursionlimit(10**9)


def again(value):
    return sorted([value], key=again)


again(0)
