# A stream is not a text: all at once, and sorted.
import sys

first, *lines = sys.stdin.read().splitlines()
rows = sorted((int(t), int(n), name[:80]) for t, n, name in (line.split(";", 2) for line in lines))
for place in range(int(first), len(rows) + 1, int(first)):
    print(place, *rows[place - 1][1:])
