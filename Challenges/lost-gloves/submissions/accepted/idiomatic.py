# Accepted: the exclusive or forgets pairs; the lowest bit in which the two differ separates them.
from collections.abc import Iterable
from functools import reduce
from operator import xor


def lost_gloves(scans: Iterable[int]) -> tuple[int, int]:
    mixed = reduce(xor, scans, 0)
    if not mixed:
        raise ValueError("all gloves are paired")
    bit = mixed & -mixed
    one = reduce(xor, (number for number in scans if number & bit), 0)
    other = mixed ^ one
    return (one, other) if one < other else (other, one)
