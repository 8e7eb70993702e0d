import sys


def main() -> None:
    text = sys.stdin.read()
    for word in text.split():
        print(word, 1)


if __name__ == "__main__":
    main()
