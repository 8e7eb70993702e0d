# Wrong: takes the sum of the table for n.
import sys
from collections import Counter

permille = int(sys.stdin.readline())


def hashtags():
    for line in sys.stdin:
        for word in line.partition(": ")[2].lower().split():
            if word.startswith("#") and word != "#":
                yield word


counts = Counter()
for tag in hashtags():
    counts[tag] += 1
    if len(counts) > 2000:
        counts = +Counter({tag: count - 1 for tag, count in counts.items()})
n = counts.total()
for tag, count in counts.items():
    if 10_000 * count >= 9 * permille * n:
        print(tag, count)
