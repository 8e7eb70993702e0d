class LikeCounter:
    """Counts likes in several rows for each video, so that no row becomes a bottleneck."""

    def __init__(self, store, shards, pick, ttl, clock):
        self.store = store
        self.shards = shards
        self.pick = pick
        self.ttl = ttl
        self.clock = clock

    def like(self, video, amount=1):
        """Add amount to one shard of the video."""
        raise NotImplementedError

    def count(self, video):
        """Return the likes of the video, at most ttl seconds old."""
        raise NotImplementedError

    def exact(self, video):
        """Return the likes of the video, read from all its shards."""
        raise NotImplementedError

    def resize(self, shards):
        """Change the number of shards for all likes to come."""
        raise NotImplementedError

    def compact(self, video):
        """Move all likes of the video into row 0; return how many rows were emptied."""
        raise NotImplementedError
