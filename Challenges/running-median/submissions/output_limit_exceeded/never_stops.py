# Prints the last median for ever: the loop waits for a list to become empty that only grows. Too much output.
import sys
from bisect import insort


def main() -> None:
    _, *numbers = map(int, sys.stdin.read().split())
    ordered: list[int] = []
    position = 0
    while position < len(numbers) or ordered:
        if position < len(numbers):
            insort(ordered, numbers[position])
            position += 1
        middle = len(ordered) // 2
        print(ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2)


if __name__ == "__main__":
    main()
