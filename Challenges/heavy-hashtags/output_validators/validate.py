"""Compares estimates with the true counts, within the promised bounds. Exit status 42 accepts, 43 rejects.

The answer file: permille, n, then every hashtag that may be printed, with its true count.
"""
import sys
from pathlib import Path


def reject(message):
    Path(sys.argv[3], "judgemessage.txt").write_text(message + "\n", encoding="utf-8")
    sys.exit(43)


def main():
    first, *rows = Path(sys.argv[2]).read_text(encoding="utf-8").splitlines()
    permille, n = map(int, first.split())
    true = {tag: int(count) for tag, count in (row.rsplit(" ", 1) for row in rows)}
    output = sys.stdin.buffer.read().decode("utf-8", errors="replace")
    seen = set()
    for number, line in enumerate(output.splitlines(), start=1):
        fields = line.split()
        if not fields:
            continue
        if len(fields) != 2 or not (fields[1].isascii() and fields[1].isdigit()) or len(fields[1]) > 12:
            reject(f"line {number} is not a hashtag and a whole number")
        tag, estimate = fields[0], int(fields[1])
        if tag in seen:
            reject(f"line {number} repeats a hashtag")
        seen.add(tag)
        if tag not in true:
            reject(f"line {number} names a hashtag that is too rare, or is none")
        # |estimate - count| <= 0.1 * permille / 1000 * n, in whole numbers
        if abs(estimate - true[tag]) * 10_000 > permille * n:
            reject(f"line {number}: the estimate is off by more than is allowed")
    missing = [tag for tag, count in true.items() if count * 1000 > permille * n and tag not in seen]
    if missing:
        reject(f"{len(missing)} of the heavy hashtags are missing")
    sys.exit(42)


main()
