import sys


def main() -> None:
    k = int(sys.stdin.readline())
    for line in sys.stdin:
        pass  # one entry of the log; there is no second time
    # print the k busiest addresses


main()
