# Wrong: looks for hashtags in the whole line, in the author's name, too.
import sys
from collections import Counter

permille = int(sys.stdin.readline())


def hashtags():
    for line in sys.stdin:
        for word in line.lower().split():
            if word.startswith("#") and word != "#":
                yield word


counts = Counter()
n = 0
for tag in hashtags():
    n += 1
    counts[tag] += 1
    if len(counts) > 10_000 // permille:
        counts = +Counter({tag: count - 1 for tag, count in counts.items()})
for tag, count in counts.items():
    if 10_000 * count >= 9 * permille * n:
        print(tag, count)
