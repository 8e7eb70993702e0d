# A candidate who sees the report of a hidden case must not learn its input from it.
import sys


def answer(value):
    print("leaked", value)
    print("leaked", value, file=sys.stderr)
    raise ValueError(f"leaked {value}")
