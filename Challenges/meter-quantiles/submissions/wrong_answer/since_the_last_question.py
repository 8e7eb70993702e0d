# Wrong: begins anew after each report.
import sys

counts = [0] * 100000
n = 0


def at(rank):
    total = 0
    for value, count in enumerate(counts):
        total += count
        if total >= rank:
            return value


for line in sys.stdin:
    if line.strip() == "?":
        print(n, *([at(-(-q * n // 100)) for q in (50, 90, 99)] if n else "---"))
        counts = [0] * 100000
        n = 0
    else:
        for value in map(int, line.split(";")[2].split()):
            if 0 <= value <= 20000:
                counts[value] += 1
                n += 1
