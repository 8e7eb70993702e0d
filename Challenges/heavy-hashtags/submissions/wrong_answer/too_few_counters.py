# Wrong: 1000/p counters find every heavy one, but their estimates are too low.
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
    if len(counts) > 1000 // permille:
        counts = +Counter({tag: count - 1 for tag, count in counts.items()})
for tag, count in counts.items():
    print(tag, count)
