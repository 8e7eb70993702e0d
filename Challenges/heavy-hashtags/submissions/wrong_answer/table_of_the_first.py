# Wrong: who comes late finds no place in the table any more.
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
    if tag in counts or len(counts) < 2000:
        counts[tag] += 1
for tag, count in counts.items():
    if 10_000 * count >= 9 * permille * n:
        print(tag, count)
