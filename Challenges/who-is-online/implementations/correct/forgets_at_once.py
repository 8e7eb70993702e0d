"""Who is online; keeps the users in the order of their last sign of life and forgets those who are gone."""

from collections import OrderedDict
from time import monotonic


class Presence:
    def __init__(self, timeout=60.0, clock=monotonic):
        if not timeout > 0:
            raise ValueError(timeout)
        self.limit = timeout
        self.clock = clock
        self.users = OrderedDict()

    def _forget(self):
        now = self.clock()
        while self.users:
            user, moment = next(iter(self.users.items()))
            if now - moment < self.limit:
                break
            del self.users[user]
        return now

    def seen(self, user):
        now = self._forget()
        was_there = self.users.pop(user, None) is not None
        self.users[user] = now
        return not was_there

    def leave(self, user):
        self._forget()
        if user in self.users:
            del self.users[user]

    def online(self):
        self._forget()
        return sorted(self.users)

    def idle(self, user):
        now = self._forget()
        moment = self.users.get(user)
        return None if moment is None else now - moment

    def __contains__(self, user):
        self._forget()
        return user in self.users

    def __len__(self):
        self._forget()
        return len(self.users)
