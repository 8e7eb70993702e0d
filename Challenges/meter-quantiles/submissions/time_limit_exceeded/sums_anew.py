# Slow: adds up all smaller counters again for each value.
import sys

counts = [0] * 20001
for line in sys.stdin:
    if line.strip() == "?":
        n = sum(counts)
        print(n, *([next(v for v in range(20001) if sum(counts[:v + 1]) * 100 >= q * n) for q in (50, 90, 99)] if n else "---"))
    else:
        for value in map(int, line.split(";")[2].split()):
            if 0 <= value <= 20000:
                counts[value] += 1
