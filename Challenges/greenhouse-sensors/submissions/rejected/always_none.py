# Tests properly and answers that all is well.
import sys


def plan(n: int) -> list[list[int]]:
    tests = []
    for bit in range(n.bit_length()):
        group = []
        for sensor in range(1, n + 1):
            if sensor >> bit & 1:
                group.append(sensor)
        tests.append(group)
    return tests


def main() -> None:
    greenhouses = int(sys.stdin.readline())
    for _ in range(greenhouses):
        n = int(sys.stdin.readline())
        tests = plan(n)
        print(len(tests))
        for group in tests:
            print(*group)
        sys.stdout.flush()
        marks = input()
        faulty = 0
        for bit in range(len(tests)):
            if marks[bit] == "!":
                faulty += 1 << bit
        print(0, flush=True)


main()
