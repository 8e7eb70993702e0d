# Unidiomatic: correct, but with sums and lists that are filled in loops, negated memberships, and lengths instead of truth.
import zlib


class EventLog(object):
    def __init__(self, partitions):
        if partitions < 1:
            raise ValueError("a log needs at least 1 partition")
        self._partitions = partitions
        self._events = {}
        self._ends = [0] * partitions
        self._members = {}
        self._committed = {}
        self._positions = {}

    def publish(self, key, event):
        partition = zlib.crc32(key.encode("utf-8")) % self._partitions
        offset = self._ends[partition]
        self._events[partition, offset] = event
        self._ends[partition] += 1
        return (partition, offset)

    def join(self, group, member):
        if not group in self._members.keys():
            self._members[group] = list()
            for partition in range(self._partitions):
                self._committed[group, partition] = 0
        if member in self._members[group]:
            raise ValueError("joined already")
        self._members[group].append(member)
        self._rebalance(group)

    def leave(self, group, member):
        self._check(group, member)
        self._members[group].remove(member)
        self._rebalance(group)

    def assignment(self, group):
        members = self._members[group]
        result = {}
        for member in members:
            result[member] = self._own(members, member)
        return result

    def poll(self, group, member, limit):
        self._check(group, member)
        if limit < 1:
            raise ValueError("limit must be at least 1")
        result = []
        turn = self._own(self._members[group], member)
        while len(turn) > 0:
            busy = []
            for partition in turn:
                offset = self._positions[group, partition]
                if offset == self._ends[partition]:
                    continue
                if len(result) == limit:
                    return result
                result.append((partition, offset, self._events[partition, offset]))
                self._positions[group, partition] = offset + 1
                busy.append(partition)
            turn = busy
        return result

    def commit(self, group, member):
        self._check(group, member)
        for partition in self._own(self._members[group], member):
            self._committed[group, partition] = self._positions[group, partition]

    def seek(self, group, partition, offset):
        if group not in self._members:
            raise KeyError(group)
        if not (group, partition) in self._committed.keys():
            raise ValueError("there is no such partition")
        if offset < 0 or offset > self._ends[partition]:
            raise ValueError("there is no such offset")
        self._committed[group, partition] = offset
        self._positions[group, partition] = offset

    def lag(self, group):
        if group not in self._members:
            raise KeyError(group)
        behind = 0
        for partition in range(len(self._ends)):
            behind = behind + self._ends[partition] - self._committed[group, partition]
        return behind

    def _check(self, group, member):
        if not member in self._members[group]:
            raise KeyError(member)

    def _own(self, members, member):
        index = sorted(members).index(member)
        own = []
        for partition in range(self._partitions):
            if partition % len(members) == index:
                own.append(partition)
        return own

    def _rebalance(self, group):
        for partition in range(self._partitions):
            self._positions[group, partition] = self._committed[group, partition]
