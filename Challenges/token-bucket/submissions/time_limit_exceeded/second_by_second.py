# Time limit exceeded: fills the bucket second by second; a pause of thirty years is a thousand million steps.
class TokenBucket:
    def __init__(self, rate, capacity, clock):
        if rate <= 0 or capacity <= 0:
            raise ValueError("rate and capacity must be above 0")
        self.rate, self.capacity, self.clock = rate, capacity, clock
        self.tokens = capacity
        self.latest = clock()

    def available(self):
        now = self.clock()
        while now - self.latest >= 1:
            self.tokens = min(self.capacity, self.tokens + self.rate)
            self.latest += 1
        if now > self.latest:
            self.tokens = min(self.capacity, self.tokens + (now - self.latest) * self.rate)
            self.latest = now
        return self.tokens

    def allow(self, cost=1):
        if not 0 < cost <= self.capacity:
            raise ValueError("cost out of range")
        if self.available() < cost:
            return False
        self.tokens -= cost
        return True

    def wait_time(self, cost=1):
        if not 0 < cost <= self.capacity:
            raise ValueError("cost out of range")
        return max(0, cost - self.available()) / self.rate
