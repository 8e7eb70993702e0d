# Memory: all lines at once.
import sys

counts = [0] * 20001
for line in sys.stdin.read().splitlines():
    if line == "?":
        n = sum(counts)
        found = []
        for q in 50, 90, 99:
            total = value = 0
            while n and total + counts[value] < -(-q * n // 100):
                total += counts[value]
                value += 1
            found.append(value if n else "-")
        print(n, *found)
    else:
        for value in map(int, line.split(";")[2].split()):
            if 0 <= value <= 20000:
                counts[value] += 1
