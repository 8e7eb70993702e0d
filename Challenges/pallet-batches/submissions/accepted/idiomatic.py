# Accepted: a generator with the present pallet and its weight; what is full goes out at once, the rest when it must.
from collections.abc import Callable, Iterable, Iterator


def batches(
    parcels: Iterable, size: int, *, limit: int | None = None, weight: Callable[..., int] | None = None
) -> Iterator[tuple]:
    """Return an iterator over tuples of at most `size` parcels, each weighing at most `limit`."""
    if size < 1:
        raise ValueError(f"size must be at least 1, not {size}")
    if limit is None:
        return load(((parcel, 0) for parcel in parcels), size, limit=0)
    if limit < 0:
        raise ValueError(f"limit must not be negative: {limit}")
    return load(((parcel, weight(parcel) if weight else parcel) for parcel in parcels), size, limit)


def load(weighed: Iterable[tuple[object, int]], size: int, limit: int) -> Iterator[tuple]:
    pallet: list[object] = []
    total = 0
    for parcel, heaviness in weighed:
        if pallet and total + heaviness > limit:
            yield tuple(pallet)
            pallet, total = [], 0
        if heaviness > limit:
            raise ValueError(f"{parcel!r} is too heavy for any pallet")
        pallet.append(parcel)
        total += heaviness
        if len(pallet) == size:
            yield tuple(pallet)
            pallet, total = [], 0
    if pallet:
        yield tuple(pallet)
