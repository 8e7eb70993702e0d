# Accepted: one OrderedDict for each number of uses; the lowest number is known and never searched for.
from collections import OrderedDict, defaultdict
from collections.abc import Hashable


class ThumbnailCache:
    """A cache that forgets the least frequently used entry; among equals, the one unused for longest."""

    def __init__(self, capacity: int) -> None:
        if capacity < 0:
            raise ValueError(f"capacity must not be negative: {capacity}")
        self._capacity = capacity
        self._uses: dict[Hashable, int] = {}
        self._groups: defaultdict[int, OrderedDict[Hashable, object]] = defaultdict(OrderedDict)
        self._lowest = 1

    def get(self, key: Hashable) -> object:
        uses = self._uses[key]
        value = self._groups[uses].pop(key)
        if not self._groups[uses]:
            del self._groups[uses]
            if uses == self._lowest:
                self._lowest += 1
        self._uses[key] += 1
        self._groups[uses + 1][key] = value
        return value

    def put(self, key: Hashable, value: object) -> Hashable | None:
        if key in self._uses:
            self.get(key)
            self._groups[self._uses[key]][key] = value
            return None
        if not self._capacity:
            return None
        evicted = self._evict() if len(self) == self._capacity else None
        self._uses[key] = self._lowest = 1
        self._groups[1][key] = value
        return evicted

    def uses(self, key: Hashable) -> int:
        return self._uses.get(key, 0)

    def __len__(self) -> int:
        return len(self._uses)

    def _evict(self) -> Hashable:
        group = self._groups[self._lowest]
        key, _ = group.popitem(last=False)
        if not group:
            del self._groups[self._lowest]
        del self._uses[key]
        return key
