# Takes the middle of the numbers as they came. Wrong: the median is the middle of the sorted numbers.
import sys


def main() -> None:
    _, *numbers = map(int, sys.stdin.read().split())
    for count in range(1, len(numbers) + 1):
        middle = count // 2
        print(numbers[middle] if count % 2 else (numbers[middle - 1] + numbers[middle]) / 2)


if __name__ == "__main__":
    main()
