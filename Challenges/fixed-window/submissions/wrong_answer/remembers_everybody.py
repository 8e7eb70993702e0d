# Wrong answer: one counter for each sender and window, and none is ever dropped.
from collections import defaultdict


class FixedWindowLimiter:
    def __init__(self, limit, window, clock):
        if limit < 1 or window <= 0:
            raise ValueError("limit and window must be above 0")
        self.limit, self.window, self.clock = limit, window, clock
        self.latest = clock()
        self.counts = defaultdict(int)

    def key(self, sender):
        self.latest = max(self.latest, self.clock())
        return sender, self.latest // self.window

    def allow(self, sender):
        key = self.key(sender)
        if self.counts[key] == self.limit:
            return False
        self.counts[key] += 1
        return True

    def remaining(self, sender):
        return self.limit - self.counts[self.key(sender)]

    def retry_after(self, sender):
        if self.remaining(sender):
            return 0
        return self.window - self.latest % self.window

    def __len__(self):
        return len({sender for sender, _ in self.counts})
