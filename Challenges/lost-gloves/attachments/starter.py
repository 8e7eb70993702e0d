from collections.abc import Iterable


def lost_gloves(scans: Iterable[int]) -> tuple[int, int]:
    """Return the two numbers that occur only once, the smaller one first; use constant memory.

    Raise ValueError if all numbers occur twice.
    """
    return 0, 0
