# Slow: Space-Saving, but the smallest counter is searched for with every new hashtag.
import sys
from collections import Counter

permille = int(sys.stdin.readline())


def hashtags():
    for line in sys.stdin:
        for word in line.partition(": ")[2].lower().split():
            if word.startswith("#") and word != "#":
                yield word


counts = {}
n = 0
for tag in hashtags():
    n += 1
    if tag in counts:
        counts[tag] += 1
    elif len(counts) < 20_000 // permille:
        counts[tag] = 1
    else:
        smallest = min(counts, key=counts.get)
        counts[tag] = counts.pop(smallest) + 1
for tag, count in counts.items():
    if 10_000 * count >= 9 * permille * n:
        print(tag, count)
