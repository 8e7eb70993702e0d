# Prints the mean. Wrong: the mean and the median only agree for numbers that lie evenly.
import sys
from itertools import accumulate


def main() -> None:
    _, *numbers = map(int, sys.stdin.read().split())
    for count, total in enumerate(accumulate(numbers), start=1):
        print(total / count)


if __name__ == "__main__":
    main()
