# Memory: collects all hashtags first.
import sys
from collections import Counter

permille = int(sys.stdin.readline())


def hashtags():
    for line in sys.stdin:
        for word in line.partition(": ")[2].lower().split():
            if word.startswith("#") and word != "#":
                yield word


tags = list(hashtags())
counts = Counter(tags)
n = len(tags)
for tag, count in counts.items():
    if 10_000 * count >= 9 * permille * n:
        print(tag, count)
