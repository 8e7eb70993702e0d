def rainfall(
    hours: list[int | None], questions: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return, for each question (start, end), the total of the known readings and the number of missing hours.

    Raise ValueError for a question that does not lie within the hours.
    """
    return [(0, 0) for start, end in questions]
