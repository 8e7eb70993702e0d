# Unidiomatic: correct and fast, but with getters, flags compared with True, and the same checks written twice.
class TokenBucket(object):
    def __init__(self, rate, capacity, clock):
        if not (rate > 0):
            raise ValueError("rate must be above 0, not {}".format(rate))
        if not (capacity > 0):
            raise ValueError("capacity must be above 0, not {}".format(capacity))
        self.__rate = rate
        self.__capacity = capacity
        self.__clock = clock
        self.__tokens = capacity
        self.__last_time = None

    def get_capacity(self):
        return self.__capacity

    def get_rate(self):
        return self.__rate

    def get_time(self):
        return self.__clock.__call__()

    def refill(self):
        now = self.get_time()
        if self.__last_time == None:
            self.__last_time = now
        passed = now - self.__last_time
        if passed > 0:
            new_tokens = self.__tokens + passed * self.get_rate()
            if new_tokens > self.get_capacity():
                self.__tokens = self.get_capacity()
            else:
                self.__tokens = new_tokens
            self.__last_time = now

    def available(self):
        self.refill()
        result = self.__tokens
        return result

    def allow(self, cost=1):
        if cost <= 0:
            raise ValueError("cost must be above 0, not {}".format(cost))
        if cost > self.get_capacity():
            raise ValueError("cost can never be paid: {}".format(cost))
        allowed = False
        if self.available() >= cost:
            allowed = True
        if allowed == True:
            self.__tokens = self.__tokens - cost
            return True
        else:
            return False

    def wait_time(self, cost=1):
        if cost <= 0:
            raise ValueError("cost must be above 0, not {}".format(cost))
        if cost > self.get_capacity():
            raise ValueError("cost can never be paid: {}".format(cost))
        tokens = self.available()
        if tokens >= cost:
            return 0
        else:
            missing = cost - tokens
            seconds = missing / self.get_rate()
            return seconds
