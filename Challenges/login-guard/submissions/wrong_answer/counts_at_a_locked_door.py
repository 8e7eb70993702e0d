# Wrong answer: tries at a locked account count as well, so a patient attacker locks it for ever.
from collections import defaultdict, deque


class LoginGuard:
    def __init__(self, limit, window, clock):
        if limit < 1 or window <= 0:
            raise ValueError("limit and window must be above 0")
        self.limit, self.window, self.clock = limit, window, clock
        self.mistakes = defaultdict(deque)

    def recent(self, account):
        times = self.mistakes[account]
        while times and times[0] <= self.clock() - self.window:
            times.popleft()
        return times

    def attempt(self, account, correct):
        times = self.recent(account)
        locked = len(times) >= self.limit
        if locked or not correct:
            times.append(self.clock())
            return "locked" if locked else "wrong"
        times.clear()
        return "welcome"

    def locked_until(self, account):
        times = self.recent(account)
        return times[-self.limit] + self.window if len(times) >= self.limit else None

    def __len__(self):
        return sum(len(self.recent(account)) > 0 for account in list(self.mistakes))
