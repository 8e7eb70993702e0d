# Wrong: prints the whole name, of those only that come in the first run.
import sys

every = int(sys.stdin.readline())
rows = []
for line in sys.stdin:
    time, number, name = line.rstrip("\n").split(";", 2)
    rows.append((int(time), int(number), name))
    if len(rows) == 20000:
        break
rows.sort()
for place in range(every, len(rows) + 1, every):
    print(place, rows[place - 1][1], rows[place - 1][2])
