# Time limit exceeded: keeps each message's time and counts those of the window again for every question.
class FixedWindowLimiter:
    def __init__(self, limit, window, clock):
        if limit < 1 or window <= 0:
            raise ValueError("limit and window must be above 0")
        self.limit, self.window, self.clock = limit, window, clock
        self.latest = clock()
        self.messages = {}

    def remaining(self, sender):
        self.latest = max(self.latest, self.clock())
        number = self.latest // self.window
        times = [time for time in self.messages.get(sender, []) if time // self.window == number]
        return self.limit - len(times)

    def allow(self, sender):
        if self.remaining(sender) == 0:
            return False
        self.messages.setdefault(sender, []).append(self.latest)
        return True

    def retry_after(self, sender):
        if self.remaining(sender):
            return 0
        return self.window - self.latest % self.window

    def __len__(self):
        return sum(self.remaining(sender) < self.limit for sender in self.messages)
