"""The greenhouses. Exit status 42 accepts, 43 rejects.

The input file has one greenhouse on each line: n, and the faulty sensor (0 for none), or "?" if it is chosen after the tests are
known: from those whose result is the same as somebody else's, if there are such.
"""
import sys
from collections import defaultdict
from pathlib import Path


def reject(message):
    Path(sys.argv[3], "judgemessage.txt").write_text(message + "\n", encoding="utf-8")
    sys.exit(43)


def numbers(where, what):
    raw = sys.stdin.buffer.readline(100_000)
    if not raw:
        reject(f"{where}: the program ended where {what} was expected")
    words = raw.decode("utf-8", errors="replace").split()
    for word in words:
        if not (word.isascii() and word.isdigit() and len(word) <= 9):
            reject(f"{where}: {word[:30]!r} is not a number, where {what} was expected")
    return list(map(int, words))


def one(where, what):
    values = numbers(where, what)
    if len(values) != 1:
        reject(f"{where}: {len(values)} numbers, where {what} was expected")
    return values[0]


def say(text):
    try:
        print(text, flush=True)
    except BrokenPipeError:
        reject("the program ended while it was being spoken to")


def examine(where, n, fault):
    say(n)
    allowed = n.bit_length()
    count = one(where, "the number of tests")
    if count > allowed:
        reject(f"{where}: {count} tests, but for {n} sensors {allowed} are allowed")
    patterns = [0] * (n + 1)
    for test in range(count):
        group = numbers(where, f"test {test + 1}")
        if not group:
            reject(f"{where}: test {test + 1} is empty")
        if len(group) > (n + 1) // 2:
            reject(f"{where}: test {test + 1} has {len(group)} of {n} sensors")
        for sensor in group:
            if not 1 <= sensor <= n:
                reject(f"{where}: there is no sensor {sensor}")
            if patterns[sensor] >> test & 1:
                reject(f"{where}: sensor {sensor} is twice in test {test + 1}")
            patterns[sensor] |= 1 << test
    alike = defaultdict(list)
    for sensor, pattern in enumerate(patterns):
        alike[pattern].append(sensor)
    if fault is None:
        fault = max(alike.values(), key=len)[-1]
    possible = alike[patterns[fault]]
    say("".join("!" if patterns[fault] >> test & 1 else "." for test in range(count)))
    answer = one(where, "the faulty sensor")
    if answer not in possible:
        reject(f"{where}: {answer} does not fit the results")
    if len(possible) > 1:
        other = next(sensor for sensor in possible if sensor != answer)
        reject(f"{where}: {answer} was a guess, for the results fit {other} as well")


def main():
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    say(len(lines))
    for number, line in enumerate(lines, start=1):
        n, fault = line.split()
        examine(f"greenhouse {number}", int(n), None if fault == "?" else int(fault))
    if sys.stdin.buffer.readline(200).strip():
        reject("the program went on talking after the last answer")
    sys.exit(42)


main()
