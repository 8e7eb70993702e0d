# Accepted: a walk for the mixture, and a walk that puts the numbers on two sides by one bit of it.
from collections.abc import Iterable


def lost_gloves(scans: Iterable[int]) -> tuple[int, int]:
    mixed = 0
    for number in scans:
        mixed ^= number
    if mixed == 0:
        raise ValueError("all gloves are paired")
    position = 0
    while mixed >> position & 1 == 0:
        position += 1
    without_bit = 0
    with_bit = 0
    for number in scans:
        if number >> position & 1 == 0:
            without_bit ^= number
        else:
            with_bit ^= number
    if without_bit < with_bit:
        return without_bit, with_bit
    return with_bit, without_bit
