# Keeps the sorted numbers of every step, and prints at the end. Too much memory: n²/2 entries.
import sys
from bisect import insort


def main() -> None:
    _, *numbers = map(int, sys.stdin.read().split())
    ordered: list[int] = []
    steps: list[list[int]] = []
    for number in numbers:
        insort(ordered, number)
        steps.append(ordered.copy())
    for step in steps:
        middle = len(step) // 2
        print(step[middle] if len(step) % 2 else (step[middle - 1] + step[middle]) / 2)


if __name__ == "__main__":
    main()
