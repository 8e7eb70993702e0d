from collections.abc import Sequence


def book_stage(offers: Sequence[tuple[str, int, int]], pause: int = 0) -> list[str]:
    """Return as many bands as can play one after the other, with pauses between them, in their order.

    Raise ValueError for a negative pause and an offer that does not end after its start.
    """
    return [band for band, start, end in offers]
