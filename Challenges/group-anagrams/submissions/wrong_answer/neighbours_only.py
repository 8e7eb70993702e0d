# Calls groupby on the unsorted list. Wrong: groupby only joins neighbours.
from itertools import groupby


def group_anagrams(words: list[str]) -> list[list[str]]:
    return [list(group) for _, group in groupby(words, key=sorted)]
