# Wrong answer: asks for lists where any iterable or sequence would do.
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from statistics import fmean
from typing import Generic, NotRequired, Protocol, Self, TypedDict, TypeVar, runtime_checkable


class Episode(TypedDict):
    title: str
    minutes: int
    tags: list[str]
    rating: NotRequired[float]


@runtime_checkable
class Ranked(Protocol):
    def rank(self) -> int: ...


T = TypeVar("T")
K = TypeVar("K")
D = TypeVar("D")
R = TypeVar("R", bound=Ranked)


class Shelf(Generic[T]):
    """Items in the order in which they were added."""

    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items = list(items)

    def add(self, item: T) -> Self:
        self._items.append(item)
        return self

    def first(self, default: D) -> T | D:
        return next(iter(self), default)

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[T]:
        return iter(self._items)


def group_by(items: Iterable[T], key: Callable[[T], K]) -> dict[K, list[T]]:
    groups = defaultdict(list)
    for item in items:
        groups[key(item)].append(item)
    return dict(groups)


def longest(episodes: list[Episode], limit: int = None) -> list[Episode]:
    if limit is not None and limit < 0:
        raise ValueError(f"limit must not be negative: {limit}")
    return sorted(episodes, key=lambda episode: episode["minutes"], reverse=True)[:limit]


def best(items: Iterable[R]) -> R | None:
    return max(items, key=lambda item: item.rank(), default=None)


def mean_rating(episodes: Iterable[Episode]) -> float | None:
    ratings = [episode["rating"] for episode in episodes if "rating" in episode]
    return fmean(ratings) if ratings else None
