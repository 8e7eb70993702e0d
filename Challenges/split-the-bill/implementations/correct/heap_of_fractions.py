"""Splits a restaurant's bill; exact shares as fractions, the leftover cents from a heap."""

import heapq
from fractions import Fraction


class BillError(ValueError):
    """The bill cannot be split like this."""


def split_bill(total, weights):
    if not any(weights):
        raise BillError("nobody pays")
    if total < 0 or min(weights) < 0:
        raise BillError("below zero")
    shares = [Fraction(total) * weight / sum(weights) for weight in weights]
    parts = [int(share) for share in shares]
    heap = [(part - share, guest) for guest, (part, share) in enumerate(zip(parts, shares))]
    heapq.heapify(heap)
    for _ in range(total - sum(parts)):
        _, guest = heapq.heappop(heap)
        parts[guest] += 1
    return parts
