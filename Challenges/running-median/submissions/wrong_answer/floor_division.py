# Halves with //. Wrong: it rounds down, so the median of -1 and -2 becomes -2.
import sys
from bisect import insort


def main() -> None:
    _, *numbers = map(int, sys.stdin.read().split())
    ordered: list[int] = []
    for number in numbers:
        insort(ordered, number)
        middle = len(ordered) // 2
        if len(ordered) % 2:
            print(ordered[middle])
        else:
            print((ordered[middle - 1] + ordered[middle]) // 2)


if __name__ == "__main__":
    main()
