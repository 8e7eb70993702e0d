# Accepted: one counter for each possible value; a report walks through them once.
import sys

TOP = 20_000


def report(counts: list[int], n: int) -> str:
    if n == 0:
        return "0 - - -"
    found = []
    value = total = 0
    for percent in (50, 90, 99):
        rank = -(-percent * n // 100)
        while total + counts[value] < rank:
            total += counts[value]
            value += 1
        found.append(value)
    return f"{n} {found[0]} {found[1]} {found[2]}"


def main() -> None:
    counts = [0] * (TOP + 1)
    n = 0
    for line in sys.stdin:
        if line.strip() == "?":
            print(report(counts, n))
            continue
        time, station, readings, firmware = line.split(";")
        for text in readings.split():
            reading = int(text)
            if 0 <= reading <= TOP:
                counts[reading] += 1
                n += 1


main()
