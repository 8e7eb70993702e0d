from collections.abc import Sequence


def least_capacity(weights: Sequence[int], crossings: int) -> int:
    """Return the smallest capacity with which all lorries cross in order in at most that many crossings.

    Raise ValueError for fewer than one crossing and for a weight below 1.
    """
    return sum(weights)
