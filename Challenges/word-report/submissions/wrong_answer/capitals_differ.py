# Counts the words as they are written. Wrong: "The" and "the" are the same word.
import re
import sys
from collections import Counter

counts = Counter(re.findall(r"[^\W_]+(?:'[^\W_]+)*", sys.stdin.read()))
for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0].lower())):
    print(word.lower(), count)
