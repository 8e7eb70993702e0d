# Wrong answer: an old window opens again, with a fresh count, when the clock is set back.
from collections import Counter


class FixedWindowLimiter:
    def __init__(self, limit, window, clock):
        if limit < 1 or window <= 0:
            raise ValueError("limit and window must be above 0")
        self.limit, self.window, self.clock = limit, window, clock
        self.number = 0
        self.counts = Counter()

    def turn(self):
        number = self.clock() // self.window
        if number != self.number:
            self.number = number
            self.counts.clear()

    def allow(self, sender):
        if self.remaining(sender) == 0:
            return False
        self.counts[sender] += 1
        return True

    def remaining(self, sender):
        self.turn()
        return self.limit - self.counts[sender]

    def retry_after(self, sender):
        if self.remaining(sender):
            return 0
        return self.window - self.clock() % self.window

    def __len__(self):
        self.turn()
        return len(self.counts)
