# Wrong answer: cuts first and puts equals in order afterwards; at the border the wrong ones are gone already.
from collections import Counter


def trending(terms, k):
    if k < 0:
        raise ValueError("k must not be negative")
    best = Counter(cleaned for term in terms if (cleaned := term.strip().lower())).most_common(k)
    return sorted(best, key=lambda pair: (-pair[1], pair[0]))
