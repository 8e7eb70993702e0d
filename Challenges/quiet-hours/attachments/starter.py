def free_slots(
    meetings: list[tuple[int, int]], day: tuple[int, int], shortest: int = 1
) -> list[tuple[int, int]]:
    """Return the stretches of the day without a meeting, each at least `shortest` minutes long, in order.

    Raise ValueError for a meeting or a day that ends before it starts, and for `shortest` below 1.
    """
    raise NotImplementedError
