# Unidiomatic: the right counts, with get-then-set dictionaries, .keys() and comparisons with True.
class FixedWindowLimiter(object):
    def __init__(self, limit, window, clock):
        if limit < 1 or window <= 0:
            raise ValueError("limit and window must be above 0, not {} and {}".format(limit, window))
        self.limit = limit
        self.window = window
        self.clock = clock
        self.latest = None
        self.number = None
        self.counts = {}

    def turn(self):
        now = self.clock()
        if self.latest == None or now > self.latest:
            self.latest = now
        number = self.latest // self.window
        if number != self.number:
            self.number = number
            self.counts = dict()

    def is_free(self, sender):
        self.turn()
        if sender not in self.counts.keys():
            return True
        if self.counts[sender] < self.limit:
            return True
        else:
            return False

    def allow(self, sender):
        if self.is_free(sender) == True:
            if sender in self.counts.keys():
                self.counts[sender] = self.counts[sender] + 1
            else:
                self.counts[sender] = 1
            return True
        return False

    def remaining(self, sender):
        self.turn()
        if sender in self.counts:
            used = self.counts[sender]
        else:
            used = 0
        return self.limit - used

    def retry_after(self, sender):
        if self.is_free(sender) == True:
            return 0
        return (self.number + 1) * self.window - self.latest

    def __len__(self):
        self.turn()
        return len(self.counts)
