# Time limit exceeded: makes all selections of every size and keeps those that fit.
from itertools import combinations


def fill_hour(songs, slot):
    if slot < 0 or any(song < 1 for song in songs):
        raise ValueError("bad lengths")
    ordered = sorted(songs)
    found = set()
    for size in range(len(ordered) + 1):
        for selection in combinations(ordered, size):
            if sum(selection) == slot:
                found.add(selection)
    return sorted(found)
