# Wrong answer: a like throws the remembered sum away, so a popular video is read for every view.
class LikeCounter:
    def __init__(self, store, shards, pick, ttl, clock):
        if ttl < 0 or shards < 1:
            raise ValueError("out of range")
        self.store, self.pick, self.ttl, self.clock = store, pick, ttl, clock
        self.shards = self.most = shards
        self.readings = {}

    def resize(self, shards):
        if shards < 1:
            raise ValueError("no shards")
        self.shards, self.most = shards, max(self.most, shards)

    def like(self, video, amount=1):
        if not amount:
            raise ValueError("nothing")
        self.readings.pop(video, None)
        self.store.add(f"{video}:{self.pick(self.shards)}", amount)

    def exact(self, video):
        total = sum(self.store.get(f"{video}:{shard}") for shard in range(self.most))
        self.readings[video] = total, self.clock()
        return total

    def count(self, video):
        if video in self.readings:
            total, time = self.readings[video]
            if self.clock() < time + self.ttl:
                return total
        return self.exact(video)

    def compact(self, video):
        moved = {}
        for shard in range(1, self.most):
            if likes := self.store.get(f"{video}:{shard}"):
                moved[shard] = likes
                self.store.add(f"{video}:{shard}", -likes)
        if moved:
            self.store.add(f"{video}:0", sum(moved.values()))
        return len(moved)
