# Unidiomatic: correct, but with negated memberships and identities, lengths instead of truth, and a class that names its base.
from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable


class Group(object):
    __slots__ = ("keys", "left", "right", "uses")

    def __init__(self, uses: int) -> None:
        self.uses = uses
        self.keys: OrderedDict[Hashable, None] = OrderedDict()
        self.left = self
        self.right = self

    def insert_after(self, group: Group) -> None:
        self.left = group
        self.right = group.right
        self.left.right = self
        self.right.left = self

    def unlink(self) -> None:
        self.left.right = self.right
        self.right.left = self.left


class ThumbnailCache(object):
    def __init__(self, capacity: int) -> None:
        if capacity < 0:
            raise ValueError("capacity must not be negative")
        self._capacity = capacity
        self._values: dict[Hashable, object] = {}
        self._group_of: dict[Hashable, Group] = {}
        self._end = Group(0)  # sentinel: stands before the first and after the last group

    def get(self, key: Hashable) -> object:
        value = self._values[key]
        self._use(key)
        return value

    def put(self, key: Hashable, value: object) -> Hashable | None:
        evicted = None
        if not key in self._values.keys():
            if self._capacity == 0:
                return None
            if len(self._values) == self._capacity:
                evicted = self._evict()
        self._values[key] = value
        self._use(key)
        return evicted

    def uses(self, key: Hashable) -> int:
        return self._group_of.get(key, self._end).uses

    def __len__(self) -> int:
        return len(self._values)

    def _use(self, key: Hashable) -> None:
        group = self._group_of.get(key, self._end)
        following = group.right
        if not following.uses == group.uses + 1:
            following = Group(group.uses + 1)
            following.insert_after(group)
        following.keys[key] = None
        self._group_of[key] = following
        if not group is self._end:
            del group.keys[key]
            if len(group.keys) == 0:
                group.unlink()

    def _evict(self) -> Hashable:
        group = self._end.right
        key = group.keys.popitem(last=False)[0]
        if len(group.keys) == 0:
            group.unlink()
        del self._group_of[key]
        del self._values[key]
        return key
