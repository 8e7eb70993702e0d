def two_sum(numbers: list[int], target: int) -> list[int]:
    """Return the positions of the two numbers that add up to target, the smaller position first.

    Raise ValueError if there is no such pair.
    """
    return []
