# Takes \w and the apostrophe for the characters of a word. Wrong: underscores and outer apostrophes come along.
import re
import sys
from collections import Counter

counts = Counter(re.findall(r"[\w']+", sys.stdin.read().lower()))
for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
    print(word, count)
