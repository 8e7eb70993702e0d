# Accepted: test j has the sensors whose number has bit j; the results are the digits of the faulty one's number.
import sys


def plan(n: int) -> list[list[int]]:
    return [[sensor for sensor in range(1, n + 1) if sensor >> bit & 1] for bit in range(n.bit_length())]


def main() -> None:
    greenhouses = int(sys.stdin.readline())
    for _ in range(greenhouses):
        n = int(sys.stdin.readline())
        tests = plan(n)
        print(len(tests))
        for group in tests:
            print(*group)
        sys.stdout.flush()
        marks = sys.stdin.readline()
        print(sum(1 << bit for bit in range(len(tests)) if marks[bit] == "!"), flush=True)


main()
