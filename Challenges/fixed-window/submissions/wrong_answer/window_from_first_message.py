# Wrong answer: opens a window of its own at each sender's first message.
class FixedWindowLimiter:
    def __init__(self, limit, window, clock):
        if limit < 1 or window <= 0:
            raise ValueError("limit and window must be above 0")
        self.limit, self.window, self.clock = limit, window, clock
        self.latest = clock()
        self.entries = {}

    def entry(self, sender):
        self.latest = max(self.latest, self.clock())
        start, count = self.entries.get(sender, (self.latest, 0))
        if self.latest - start >= self.window:
            return self.latest, 0
        return start, count

    def allow(self, sender):
        start, count = self.entry(sender)
        if count == self.limit:
            return False
        self.entries[sender] = start, count + 1
        return True

    def remaining(self, sender):
        return self.limit - self.entry(sender)[1]

    def retry_after(self, sender):
        start, count = self.entry(sender)
        return 0 if count < self.limit else start + self.window - self.latest

    def __len__(self):
        return sum(self.entry(sender)[1] > 0 for sender in self.entries)
