# Splits at white space and strips signs. Wrong: words that touch a hyphen or a comma stay together.
import string
import sys
from collections import Counter

words = (word.strip(string.punctuation) for word in sys.stdin.read().lower().split())
for word, count in sorted(Counter(filter(None, words)).items(), key=lambda item: (-item[1], item[0])):
    print(word, count)
