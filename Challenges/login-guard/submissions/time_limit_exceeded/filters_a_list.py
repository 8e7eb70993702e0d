# Time limit exceeded: builds the list of the recent mistakes again at every call.
class LoginGuard:
    def __init__(self, limit, window, clock):
        if limit < 1 or window <= 0:
            raise ValueError("limit and window must be above 0")
        self.limit, self.window, self.clock = limit, window, clock
        self.mistakes = {}

    def recent(self, account):
        now = self.clock()
        return [time for time in self.mistakes.get(account, []) if now < time + self.window]

    def attempt(self, account, correct):
        times = self.recent(account)
        if len(times) == self.limit:
            return "locked"
        self.mistakes[account] = [] if correct else [*times, self.clock()]
        return "welcome" if correct else "wrong"

    def locked_until(self, account):
        times = self.recent(account)
        return times[0] + self.window if len(times) == self.limit else None

    def __len__(self):
        return sum(len(self.recent(account)) > 0 for account in self.mistakes)
