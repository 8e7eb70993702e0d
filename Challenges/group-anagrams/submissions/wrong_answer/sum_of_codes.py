# Uses length and sum of code points as the key. Wrong: "ad" and "bc" have the same sum.
from collections import defaultdict


def group_anagrams(words: list[str]) -> list[list[str]]:
    groups = defaultdict(list)
    for word in words:
        groups[len(word), sum(map(ord, word))].append(word)
    return list(groups.values())
