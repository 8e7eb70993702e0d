# Wrong answer: reads a partition to its end before it looks at the next one.
from collections import deque
from dataclasses import dataclass, field
from zlib import crc32


@dataclass
class Group:
    committed: list[int]
    positions: list[int]
    members: list[str] = field(default_factory=list)

    def rebalance(self, members: list[str]) -> None:
        self.members = sorted(members)
        self.positions = self.committed.copy()

    def partitions_of(self, member: str) -> range:
        if member not in self.members:
            raise KeyError(member)
        return range(self.members.index(member), len(self.committed), len(self.members))


class EventLog:
    """A log of events in partitions, read by groups that remember how far they have come."""

    def __init__(self, partitions: int):
        if partitions < 1:
            raise ValueError(f"a log needs at least 1 partition, not {partitions}")
        self._events: list[list[object]] = [[] for _ in range(partitions)]
        self._groups: dict[str, Group] = {}

    def publish(self, key: str, event: object) -> tuple[int, int]:
        partition = crc32(key.encode()) % len(self._events)
        self._events[partition].append(event)
        return partition, len(self._events[partition]) - 1

    def join(self, group: str, member: str) -> None:
        zeros = [0] * len(self._events)
        entry = self._groups.setdefault(group, Group(zeros, zeros))
        if member in entry.members:
            raise ValueError(f"{member!r} has joined {group!r} already")
        entry.rebalance([*entry.members, member])

    def leave(self, group: str, member: str) -> None:
        entry = self._groups[group]
        entry.partitions_of(member)
        entry.rebalance([other for other in entry.members if other != member])

    def assignment(self, group: str) -> dict[str, list[int]]:
        entry = self._groups[group]
        return {member: list(entry.partitions_of(member)) for member in entry.members}

    def poll(self, group: str, member: str, limit: int) -> list[tuple[int, int, object]]:
        entry = self._groups[group]
        turns = deque(entry.partitions_of(member))
        if limit < 1:
            raise ValueError(f"limit must be at least 1, not {limit}")
        records = []
        while turns and len(records) < limit:
            partition = turns.popleft()
            offset = entry.positions[partition]
            if offset < len(self._events[partition]):
                records.append((partition, offset, self._events[partition][offset]))
                entry.positions[partition] += 1
                turns.appendleft(partition)
        return records

    def commit(self, group: str, member: str) -> None:
        entry = self._groups[group]
        for partition in entry.partitions_of(member):
            entry.committed[partition] = entry.positions[partition]

    def seek(self, group: str, partition: int, offset: int) -> None:
        entry = self._groups[group]
        if partition not in range(len(self._events)):
            raise ValueError(f"there is no partition {partition}")
        if not 0 <= offset <= len(self._events[partition]):
            raise ValueError(f"partition {partition} has no offset {offset}")
        entry.positions[partition] = entry.committed[partition] = offset

    def lag(self, group: str) -> int:
        return sum(map(len, self._events)) - sum(self._groups[group].committed)
