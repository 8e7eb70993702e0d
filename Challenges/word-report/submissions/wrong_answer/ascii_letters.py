# Knows the letters from a to z only. Wrong: other letters and digits cut words into pieces.
import re
import sys
from collections import Counter

counts = Counter(re.findall(r"[a-z]+(?:'[a-z]+)*", sys.stdin.read().lower()))
for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
    print(word, count)
