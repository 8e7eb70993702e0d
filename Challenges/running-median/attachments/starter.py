import sys


def main() -> None:
    count, *numbers = map(int, sys.stdin.read().split())
    for number in numbers:
        print(number)


if __name__ == "__main__":
    main()
