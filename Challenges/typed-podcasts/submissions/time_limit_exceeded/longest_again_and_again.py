# Time limit exceeded: looks for the longest of the rest again and again.
from __future__ import annotations

import typing
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, Protocol, TypeVar


class Described(typing.TypedDict):
    title: str
    minutes: int
    tags: list[str]


class Episode(Described, total=False):
    rating: float


@typing.runtime_checkable
class Ranked(Protocol):
    def rank(self) -> int:
        raise NotImplementedError


T = TypeVar("T")
K = TypeVar("K")
D = TypeVar("D")
R = TypeVar("R", bound=Ranked)


class Shelf(Generic[T]):
    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items: list[T] = []
        for item in items:
            self.add(item)

    def add(self, item: T) -> typing.Self:
        self._items.append(item)
        return self

    def first(self, default: D) -> T | D:
        if self._items:
            return self._items[0]
        return default

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[T]:
        yield from self._items


def group_by(items: Iterable[T], key: Callable[[T], K]) -> dict[K, list[T]]:
    groups: dict[K, list[T]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


def longest(episodes: Sequence[Episode], limit: int | None = None) -> list[Episode]:
    if limit is None:
        limit = len(episodes)
    if limit < 0:
        raise ValueError("limit must not be negative")
    remaining = list(episodes)
    ordered: list[Episode] = []
    while remaining and len(ordered) < limit:
        episode = max(remaining, key=lambda episode: episode["minutes"])
        remaining.remove(episode)
        ordered.append(episode)
    return ordered


def best(items: Iterable[R]) -> R | None:
    winner = None
    for item in items:
        if winner is None or item.rank() > winner.rank():
            winner = item
    return winner


def mean_rating(episodes: Iterable[Episode]) -> float | None:
    total = 0.0
    count = 0
    for episode in episodes:
        if "rating" in episode:
            total += episode["rating"]
            count += 1
    if count == 0:
        return None
    return total / count
