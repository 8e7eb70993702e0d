# Groups by the character counts in a defaultdict. Accepted: a frozen set of (character, count) is a sound key.
from collections import Counter, defaultdict


def group_anagrams(words: list[str]) -> list[list[str]]:
    groups = defaultdict(list)
    for word in words:
        groups[frozenset(Counter(word).items())].append(word)
    return list(groups.values())
