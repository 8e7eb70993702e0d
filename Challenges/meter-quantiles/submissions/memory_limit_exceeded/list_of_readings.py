# Memory: keeps all readings in a sorted list.
import sys
from bisect import insort

readings = []


def report():
    readings.sort()
    n = len(readings)
    print(n, *([readings[-(-q * n // 100) - 1] for q in (50, 90, 99)] if n else "---"))


take = readings.append
for line in sys.stdin:
    if line.strip() == "?":
        report()
    else:
        for value in map(int, line.split(";")[2].split()):
            if 0 <= value <= 20000:
                take(value)
