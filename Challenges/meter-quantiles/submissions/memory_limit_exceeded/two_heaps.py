# Memory: the textbook's two heaps, one pair for each quantile, hold every reading.
import sys
from heapq import heappop, heappush, heappushpop

PERCENTS = 50, 90, 99
low = {q: [] for q in PERCENTS}
high = {q: [] for q in PERCENTS}
n = 0


def take(value):
    global n
    n += 1
    for q in PERCENTS:
        heappush(high[q], -heappushpop(low[q], -value))
        while len(low[q]) < -(-q * n // 100):
            heappush(low[q], -heappop(high[q]))


def report():
    print(n, *([-low[q][0] for q in PERCENTS] if n else "---"))


for line in sys.stdin:
    if line.strip() == "?":
        report()
    else:
        for value in map(int, line.split(";")[2].split()):
            if 0 <= value <= 20000:
                take(value)
