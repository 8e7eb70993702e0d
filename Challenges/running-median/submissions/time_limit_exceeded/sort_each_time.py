# Sorts all numbers so far, after each number. Too slow: O(n² log n).
import sys


def main() -> None:
    _, *numbers = map(int, sys.stdin.read().split())
    for count in range(1, len(numbers) + 1):
        ordered = sorted(numbers[:count])
        middle = count // 2
        print(ordered[middle] if count % 2 else (ordered[middle - 1] + ordered[middle]) / 2)


if __name__ == "__main__":
    main()
