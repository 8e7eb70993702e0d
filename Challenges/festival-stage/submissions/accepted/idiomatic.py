# Accepted: always the earliest end; what comes after a band depends on that one number only.
import math
from collections.abc import Sequence


def book_stage(offers: Sequence[tuple[str, int, int]], pause: int = 0) -> list[str]:
    if pause < 0 or any(start >= end for _, start, end in offers):
        raise ValueError("a pause must not be negative, and a performance must end after its start")
    booked = []
    free_from = -math.inf
    for band, start, end in sorted(offers, key=lambda offer: (offer[2], -offer[1])):
        if start >= free_from:
            booked.append(band)
            free_from = end + pause
    return booked
