from collections.abc import Sequence


def fill_hour(songs: Sequence[int], slot: int) -> list[tuple[int, ...]]:
    """Return all different selections of songs whose lengths add up to the slot, in ascending order.

    Raise ValueError for a negative slot or a song shorter than one second.
    """
    return []
