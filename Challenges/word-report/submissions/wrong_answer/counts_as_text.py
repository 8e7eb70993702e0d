# Sorts the counts as text. Wrong: "10" stands before "9" in the alphabet, so 9 counts as more.
import re
import sys
from collections import Counter

counts = Counter(re.findall(r"[^\W_]+(?:'[^\W_]+)*", sys.stdin.read().lower()))
by_name = sorted(counts.items())
for word, count in sorted(by_name, key=lambda item: str(item[1]), reverse=True):
    print(word, count)
