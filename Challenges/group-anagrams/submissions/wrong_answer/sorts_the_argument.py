# Sorts the caller's list so that groupby works. Wrong: the argument is not left alone.
from itertools import groupby


def group_anagrams(words: list[str]) -> list[list[str]]:
    words.sort(key=sorted)
    return [list(group) for _, group in groupby(words, key=sorted)]
