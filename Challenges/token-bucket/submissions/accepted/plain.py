# Accepted: two numbers, brought up to date at the start of every call.
class TokenBucket:
    def __init__(self, rate, capacity, clock):
        if rate <= 0:
            raise ValueError("rate must be above 0")
        if capacity <= 0:
            raise ValueError("capacity must be above 0")
        self._rate = rate
        self._capacity = capacity
        self._clock = clock
        self._tokens = capacity
        self._latest = clock()

    def available(self):
        now = self._clock()
        if now > self._latest:
            self._tokens += (now - self._latest) * self._rate
            if self._tokens > self._capacity:
                self._tokens = self._capacity
            self._latest = now
        return self._tokens

    def allow(self, cost=1):
        self._check(cost)
        if self.available() < cost:
            return False
        self._tokens -= cost
        return True

    def wait_time(self, cost=1):
        self._check(cost)
        missing = cost - self.available()
        if missing <= 0:
            return 0.0
        return missing / self._rate

    def _check(self, cost):
        if cost <= 0:
            raise ValueError("cost must be above 0")
        if cost > self._capacity:
            raise ValueError("cost is above the capacity and can never be paid")
