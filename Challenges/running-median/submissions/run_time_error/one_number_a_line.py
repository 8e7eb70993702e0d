# Reads each number with input(). Runtime error: some inputs have several numbers on one line.
from bisect import insort


def main() -> None:
    ordered: list[int] = []
    for _ in range(int(input())):
        insort(ordered, int(input()))
        middle = len(ordered) // 2
        print(ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2)


if __name__ == "__main__":
    main()
