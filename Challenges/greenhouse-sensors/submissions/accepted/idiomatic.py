# Accepted: patterns as binary digits in text; a test is a column of them, the result is a row.
import sys
from collections.abc import Iterator


def columns(n: int) -> Iterator[str]:
    """Yield the tests: for each binary place, the sensors that have a 1 there."""
    width = n.bit_length()
    rows = [f"{sensor:0{width}b}" for sensor in range(1, n + 1)]
    for column in zip(*rows, strict=True):
        yield " ".join(str(sensor) for sensor, digit in enumerate(column, start=1) if digit == "1")


def main() -> None:
    lines = map(str.strip, sys.stdin)
    for _ in range(int(next(lines))):
        tests = list(columns(int(next(lines))))
        print(len(tests), *tests, sep="\n", flush=True)
        marks = next(lines)
        print(int(marks.translate(str.maketrans("!.", "10")), base=2), flush=True)


if __name__ == "__main__":
    main()
