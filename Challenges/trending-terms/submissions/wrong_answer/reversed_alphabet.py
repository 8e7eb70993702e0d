# Wrong answer: the greatest pair (count, term) first; that turns the alphabet round as well.
from collections import Counter
from heapq import nlargest


def trending(terms, k):
    if k < 0:
        raise ValueError("k must not be negative")
    counts = Counter(cleaned for term in terms if (cleaned := term.strip().lower()))
    return nlargest(k, counts.items(), key=lambda pair: (pair[1], pair[0]))
