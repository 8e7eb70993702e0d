# Wrong answer: the lease of an earlier loan ends the present one.
from collections.abc import Callable
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import count


@dataclass
class Mail:
    status: str = "waiting"
    failures: int = 0
    loan: int | None = None


class MailQueue:
    """Lends mails to workers, tries failed ones again later, and puts hopeless ones aside."""

    def __init__(self, attempts: int, delay: float, longest: float, lease: float, clock: Callable[[], float]):
        self._attempts = attempts
        self._delay = delay
        self._longest = longest
        self._lease = lease
        self._clock = clock
        self._mails: dict[str, Mail] = {}
        self._dead: dict[str, str] = {}  # reasons, in the order of death
        self._waiting: list[tuple[float, int, str]] = []
        self._leases: list[tuple[float, int, int, str]] = []
        self._numbers = count()

    def put(self, mail: str) -> None:
        if mail in self._mails:
            raise ValueError(f"{mail!r} was put before")
        now = self._catch_up()
        self._mails[mail] = Mail()
        self._wait(mail, now)

    def take(self) -> str | None:
        now = self._catch_up()
        if not self._waiting or self._waiting[0][0] > now:
            return None
        _, loan, mail = heappop(self._waiting)
        self._mails[mail].status = "lent"
        self._mails[mail].loan = loan
        heappush(self._leases, (now + self._lease, next(self._numbers), loan, mail))
        return mail

    def done(self, mail: str) -> None:
        self._catch_up()
        self._end_loan(mail).status = "sent"

    def fail(self, mail: str, reason: str) -> None:
        self._fail(mail, reason, self._catch_up())

    def status(self, mail: str) -> str:
        self._catch_up()
        return self._mails[mail].status

    def dead(self) -> list[tuple[str, str]]:
        self._catch_up()
        return list(self._dead.items())

    def revive(self, mail: str) -> None:
        now = self._catch_up()
        del self._dead[mail]
        self._mails[mail].failures = 0
        self._wait(mail, now)

    def _catch_up(self) -> float:
        """Let the leases fail that have run out; return the present time."""
        now = self._clock()
        while self._leases and self._leases[0][0] <= now:
            end, _, loan, mail = heappop(self._leases)
            if self._mails[mail].loan is not None:
                self._fail(mail, "timed out", end)
        return now

    def _end_loan(self, mail: str) -> Mail:
        entry = self._mails[mail]
        if entry.loan is None:
            raise KeyError(mail)
        entry.loan = None
        return entry

    def _fail(self, mail: str, reason: str, moment: float) -> None:
        entry = self._end_loan(mail)
        entry.failures += 1
        if entry.failures == self._attempts:
            entry.status = "dead"
            self._dead[mail] = reason
        else:
            self._wait(mail, moment + min(self._delay * 2 ** (entry.failures - 1), self._longest))

    def _wait(self, mail: str, due: float) -> None:
        self._mails[mail].status = "waiting"
        heappush(self._waiting, (due, next(self._numbers), mail))
