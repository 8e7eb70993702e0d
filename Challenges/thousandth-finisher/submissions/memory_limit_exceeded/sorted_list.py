# Memory: a sorted list of all records, cut down as they are.
import sys

every = int(sys.stdin.readline())
rows = []
for line in sys.stdin:
    time, number, name = line.rstrip("\n").split(";", 2)
    rows.append((int(time), int(number), name[:80]))
rows.sort()
for place in range(every, len(rows) + 1, every):
    print(place, rows[place - 1][1], rows[place - 1][2])
