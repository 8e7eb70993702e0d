# Wrong answer: a counter that is filled up at every whole second is a fixed window, not a bucket.
import math


class TokenBucket:
    def __init__(self, rate, capacity, clock):
        if rate <= 0 or capacity <= 0:
            raise ValueError("rate and capacity must be above 0")
        self.rate, self.capacity, self.clock = rate, capacity, clock
        self.tokens = capacity
        self.second = math.floor(clock())

    def available(self):
        second = math.floor(self.clock())
        if second > self.second:
            self.tokens = min(self.capacity, self.tokens + self.rate * (second - self.second))
            self.second = second
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
