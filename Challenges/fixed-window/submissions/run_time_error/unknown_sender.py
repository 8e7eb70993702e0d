# Run-time error: looks up a sender who has sent nothing in this window.
from collections import OrderedDict


class FixedWindowLimiter:
    def __init__(self, limit, window, clock):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if window <= 0:
            raise ValueError("window must be above 0")
        self._limit = limit
        self._window = window
        self._clock = clock
        self._latest = clock()
        self._entries = OrderedDict()  # sender -> [window number, count], oldest window first

    def allow(self, sender):
        number = self._present()
        entry = self._entries.setdefault(sender, [number, 0])
        if entry[1] == self._limit:
            return False
        entry[1] += 1
        return True

    def remaining(self, sender):
        self._present()
        return self._limit - self._entries[sender][1]

    def retry_after(self, sender):
        if self.remaining(sender) > 0:
            return 0
        return self._window - self._latest % self._window

    def __len__(self):
        self._present()
        return len(self._entries)

    def _present(self):
        now = self._clock()
        if now > self._latest:
            self._latest = now
        number = self._latest // self._window
        while self._entries:
            oldest = next(iter(self._entries))
            if self._entries[oldest][0] == number:
                break
            del self._entries[oldest]
        return number
