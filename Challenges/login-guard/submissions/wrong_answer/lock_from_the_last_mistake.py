# Wrong answer: the lock lasts a full window from the newest mistake instead of ending with the oldest.
from collections import defaultdict, deque


class LoginGuard:
    def __init__(self, limit, window, clock):
        if limit < 1 or window <= 0:
            raise ValueError("limit and window must be above 0")
        self.limit, self.window, self.clock = limit, window, clock
        self.mistakes = defaultdict(deque)

    def recent(self, account):
        times = self.mistakes[account]
        while times and times[0] <= self.clock() - self.window and len(times) < self.limit:
            times.popleft()
        if len(times) == self.limit and times[-1] + self.window <= self.clock():
            times.clear()
        return times

    def attempt(self, account, correct):
        times = self.recent(account)
        if len(times) == self.limit:
            return "locked"
        if correct:
            times.clear()
            return "welcome"
        times.append(self.clock())
        return "wrong"

    def locked_until(self, account):
        times = self.recent(account)
        return times[-1] + self.window if len(times) == self.limit else None

    def __len__(self):
        return sum(len(self.recent(account)) > 0 for account in list(self.mistakes))
