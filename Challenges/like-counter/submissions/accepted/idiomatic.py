# Accepted: one atomic add for each like; reading sums over every shard that ever was and remembers the sum.
from collections.abc import Callable
from typing import NamedTuple, Protocol


class Store(Protocol):
    def add(self, row: str, amount: int) -> None: ...
    def get(self, row: str) -> int: ...


class Reading(NamedTuple):
    total: int
    time: float


class LikeCounter:
    """Counts likes in several rows for each video, so that no row becomes a bottleneck."""

    def __init__(
        self, store: Store, shards: int, pick: Callable[[int], int], ttl: float, clock: Callable[[], float]
    ):
        if ttl < 0:
            raise ValueError(f"ttl must not be negative: {ttl}")
        self._store = store
        self._pick = pick
        self._ttl = ttl
        self._clock = clock
        self._most = shards
        self._readings: dict[str, Reading] = {}
        self.resize(shards)

    def like(self, video: str, amount: int = 1) -> None:
        if not amount:
            raise ValueError("a like counts something")
        self._store.add(f"{video}:{self._pick(self._shards)}", amount)

    def count(self, video: str) -> int:
        reading = self._readings.get(video)
        if reading is not None and self._clock() < reading.time + self._ttl:
            return reading.total
        return self.exact(video)

    def exact(self, video: str) -> int:
        total = sum(self._store.get(f"{video}:{shard}") for shard in range(self._most))
        self._readings[video] = Reading(total, self._clock())
        return total

    def resize(self, shards: int) -> None:
        if shards < 1:
            raise ValueError(f"there must be at least 1 shard, not {shards}")
        self._shards = shards
        self._most = max(self._most, shards)

    def compact(self, video: str) -> int:
        rows = (f"{video}:{shard}" for shard in range(1, self._most))
        moved = {row: likes for row in rows if (likes := self._store.get(row))}
        for row, likes in moved.items():
            self._store.add(row, -likes)
        if moved:
            self._store.add(f"{video}:0", sum(moved.values()))
        return len(moved)
