# Aligns the columns to the longest word. Runtime error: max() of no words, when the text is empty.
import re
import sys
from collections import Counter

counts = Counter(re.findall(r"[^\W_]+(?:'[^\W_]+)*", sys.stdin.read().lower()))
width = max(len(word) for word in counts)
for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
    print(f"{word:<{width}} {count}")
