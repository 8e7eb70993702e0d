# Unidiomatic: correct, but with comparisons with == None and True, negated memberships, and lengths instead of truth.
from collections import OrderedDict, deque


class LoginGuard(object):
    def __init__(self, limit, window, clock):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if window <= 0:
            raise ValueError("window must be above 0")
        self._limit = limit
        self._window = window
        self._clock = clock
        self._accounts = OrderedDict()  # account -> times at which its mistakes expire

    def attempt(self, account, correct):
        if self.locked_until(account) != None:
            return "locked"
        if correct == True:
            if account in self._accounts.keys():
                del self._accounts[account]
            return "welcome"
        if not account in self._accounts.keys():
            self._accounts[account] = deque()
        expiries = self._accounts[account]
        expiries.append(self._clock() + self._window)
        self._accounts.move_to_end(account)
        return "wrong"

    def locked_until(self, account):
        now = self._drop_old_accounts()
        expiries = self._accounts.get(account)
        if expiries == None:
            return None
        while expiries[0] <= now:
            expiries.popleft()
        if len(expiries) < self._limit:
            return None
        return expiries[0]

    def __len__(self):
        self._drop_old_accounts()
        return len(self._accounts)

    def _drop_old_accounts(self):
        now = self._clock()
        while len(self._accounts) > 0:
            account = next(iter(self._accounts))
            if self._accounts[account][-1] > now:
                break
            del self._accounts[account]
        return now
