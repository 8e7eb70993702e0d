# Wrong: drops what is rare after every thousand; what comes thinly but evenly is lost.
import sys
from collections import Counter

permille = int(sys.stdin.readline())


def hashtags():
    for line in sys.stdin:
        for word in line.partition(": ")[2].lower().split():
            if word.startswith("#") and word != "#":
                yield word


counts = Counter()
n = 0
for tag in hashtags():
    n += 1
    counts[tag] += 1
    if n % 1000 == 0:
        counts = Counter({tag: count for tag, count in counts.items() if count > 10})
for tag, count in counts.items():
    if 10_000 * count >= 9 * permille * n:
        print(tag, count)
