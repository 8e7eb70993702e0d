# Wrong answer: most_common leaves equals in the order of their first appearance.
from collections import Counter


def trending(terms, k):
    if k < 0:
        raise ValueError("k must not be negative")
    return Counter(cleaned for term in terms if (cleaned := term.strip().lower())).most_common(k)
