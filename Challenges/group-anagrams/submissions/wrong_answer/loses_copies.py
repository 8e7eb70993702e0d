# Collects each group in a set. Wrong: a word that was given twice comes out once.
from collections import defaultdict


def group_anagrams(words: list[str]) -> list[list[str]]:
    groups = defaultdict(set)
    for word in words:
        groups["".join(sorted(word))].add(word)
    return [list(group) for group in groups.values()]
