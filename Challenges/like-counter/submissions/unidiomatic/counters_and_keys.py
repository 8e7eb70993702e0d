# Unidiomatic: correct, but with counters that are written out, and tests of keys and numbers that are longer than need be.
class LikeCounter(object):
    def __init__(self, store, shards, pick, ttl, clock):
        if shards < 1:
            raise ValueError("there must be at least 1 shard")
        if ttl < 0:
            raise ValueError("ttl must not be negative")
        self._store = store
        self._shards = shards
        self._ever = shards
        self._pick = pick
        self._ttl = ttl
        self._clock = clock
        self._sums = {}
        self._times = {}

    def like(self, video, amount=1):
        if amount == 0:
            raise ValueError("a like counts something")
        shard = self._pick(self._shards)
        self._store.add(self._row(video, shard), amount)

    def count(self, video):
        if video in self._sums.keys() and self._clock() - self._times[video] < self._ttl:
            return self._sums[video]
        return self.exact(video)

    def exact(self, video):
        total = 0
        for shard in range(self._ever):
            total += self._store.get(self._row(video, shard))
        self._sums[video] = total
        self._times[video] = self._clock()
        return total

    def resize(self, shards):
        if shards < 1:
            raise ValueError("there must be at least 1 shard")
        self._shards = shards
        if shards > self._ever:
            self._ever = shards

    def compact(self, video):
        emptied = 0
        total = 0
        for shard in range(1, self._ever):
            row = self._row(video, shard)
            likes = self._store.get(row)
            if not likes == 0:
                self._store.add(row, -likes)
                emptied += 1
                total += likes
        if emptied:
            self._store.add(self._row(video, 0), total)
        return emptied

    def _row(self, video, shard):
        return "%s:%s" % (video, shard)
