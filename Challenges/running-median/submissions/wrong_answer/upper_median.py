# Always takes the one number at the middle position. Wrong: an even count has two in the middle.
import sys
from bisect import insort


def main() -> None:
    _, *numbers = map(int, sys.stdin.read().split())
    ordered: list[int] = []
    for number in numbers:
        insort(ordered, number)
        print(ordered[len(ordered) // 2])


if __name__ == "__main__":
    main()
