# Accepted: a deque for each account, and one for the guard that tells which accounts have aged.
from collections import defaultdict, deque
from collections.abc import Callable, Hashable


class LoginGuard:
    """Locks an account that has seen too many wrong passwords within the last seconds."""

    def __init__(self, limit: int, window: float, clock: Callable[[], float]):
        if limit < 1 or window <= 0:
            raise ValueError(f"limit and window must be above 0: {limit}, {window}")
        self._limit = limit
        self._window = window
        self._clock = clock
        self._mistakes = defaultdict(deque)
        self._queue = deque()  # (time, account), oldest first

    def attempt(self, account: Hashable, correct: bool) -> str:
        if self.locked_until(account) is not None:
            return "locked"
        if correct:
            self._mistakes.pop(account, None)
            return "welcome"
        now = self._clock()
        self._mistakes[account].append(now)
        self._queue.append((now, account))
        return "wrong"

    def locked_until(self, account: Hashable) -> float | None:
        self._forget()
        mistakes = self._mistakes.get(account, ())
        return mistakes[0] + self._window if len(mistakes) == self._limit else None

    def __len__(self) -> int:
        self._forget()
        return len(self._mistakes)

    def _forget(self):
        """Drop what is older than the window, and the accounts that have nothing left."""
        limit = self._clock() - self._window
        while self._queue and self._queue[0][0] <= limit:
            time, account = self._queue.popleft()
            mistakes = self._mistakes.get(account)
            if mistakes and mistakes[0] == time:  # not wiped out by a success
                mistakes.popleft()
                if not mistakes:
                    del self._mistakes[account]
