# Wrong answer: takes what is there before it refuses, so an impatient client never gets anything.
class TokenBucket:
    def __init__(self, rate, capacity, clock):
        if rate <= 0 or capacity <= 0:
            raise ValueError("rate and capacity must be above 0")
        self.rate, self.capacity, self.clock = rate, capacity, clock
        self.tokens = capacity
        self.latest = clock()

    def available(self):
        now = max(self.clock(), self.latest)
        self.tokens = min(self.capacity, self.tokens + (now - self.latest) * self.rate)
        self.latest = now
        return self.tokens

    def allow(self, cost=1):
        if not 0 < cost <= self.capacity:
            raise ValueError("cost out of range")
        self.tokens = self.available() - cost
        if self.tokens < 0:
            self.tokens = 0
            return False
        return True

    def wait_time(self, cost=1):
        if not 0 < cost <= self.capacity:
            raise ValueError("cost out of range")
        return max(0, cost - self.available()) / self.rate
