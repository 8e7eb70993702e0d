# Prints every hashtag that is left, heavy or not, so that nothing can be missing.
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
    if len(counts) > 10_000 // permille:
        counts = +Counter({tag: count - 1 for tag, count in counts.items()})
for tag, count in counts.items():
    print(tag, count)
