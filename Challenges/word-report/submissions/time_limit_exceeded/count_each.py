# Looks through all words for each word. Too slow: O(n²).
import re
import sys

words = re.findall(r"[^\W_]+(?:'[^\W_]+)*", sys.stdin.read().lower())
counts = {word: words.count(word) for word in words}
for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
    print(word, count)
