# Joins letters and counts without a separator. Wrong: the counts 11 and 1 read like 1 and 11.
from collections import Counter, defaultdict


def group_anagrams(words: list[str]) -> list[list[str]]:
    groups = defaultdict(list)
    for word in words:
        counts = sorted(Counter(word).items())
        letters = "".join(letter for letter, _ in counts)
        groups[letters + "".join(str(count) for _, count in counts)].append(word)
    return list(groups.values())
