# Wrong answer: counts in windows with fixed edges, so mistakes on both sides of an edge are never added up.
class LoginGuard:
    def __init__(self, limit, window, clock):
        if limit < 1 or window <= 0:
            raise ValueError("limit and window must be above 0")
        self.limit, self.window, self.clock = limit, window, clock
        self.number, self.counts = None, {}

    def turn(self):
        number = self.clock() // self.window
        if number != self.number:
            self.number, self.counts = number, {}

    def attempt(self, account, correct):
        if self.locked_until(account) is not None:
            return "locked"
        if correct:
            self.counts.pop(account, None)
            return "welcome"
        self.counts[account] = self.counts.get(account, 0) + 1
        return "wrong"

    def locked_until(self, account):
        self.turn()
        return (self.number + 1) * self.window if self.counts.get(account) == self.limit else None

    def __len__(self):
        self.turn()
        return len(self.counts)
