# Wrong answer: reads the computer's time and ignores the clock that it was given.
import time


class TokenBucket:
    def __init__(self, rate, capacity, clock=time.monotonic):
        if rate <= 0 or capacity <= 0:
            raise ValueError("rate and capacity must be above 0")
        self.rate, self.capacity = rate, capacity
        self.tokens = capacity
        self.latest = time.monotonic()

    def available(self):
        now = time.monotonic()
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
