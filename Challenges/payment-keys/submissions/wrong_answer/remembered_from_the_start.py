# Wrong answer: notes the time before the charge, so a slow payment is forgotten too early.
from collections import OrderedDict
from collections.abc import Callable
from copy import deepcopy
from typing import NamedTuple


class Finished(NamedTuple):
    request: dict
    answer: dict | Exception
    forget: float


class Payments:
    """Carries out each payment once, however often it is sent."""

    def __init__(
        self,
        charge: Callable[[dict], dict],
        final: tuple[type[Exception], ...],
        ttl: float,
        clock: Callable[[], float],
    ):
        if ttl <= 0:
            raise ValueError(f"ttl must be above 0, not {ttl}")
        self._charge = charge
        self._final = final
        self._ttl = ttl
        self._clock = clock
        self._running: set[str] = set()
        self._finished: OrderedDict[str, Finished] = OrderedDict()  # the first to be forgotten in front

    def pay(self, key: str, request: dict) -> dict:
        self._forget()
        if key in self._running:
            raise RuntimeError(f"the payment {key!r} is under way")
        if key not in self._finished:
            self._run(key, request)
        elif self._finished[key].request != request:
            raise ValueError(f"{key!r} is the key of another payment")
        answer = self._finished[key].answer
        if isinstance(answer, Exception):
            raise answer
        return deepcopy(answer)

    def __len__(self) -> int:
        self._forget()
        return len(self._running) + len(self._finished)

    def _run(self, key: str, request: dict) -> None:
        """Charge, and remember the answer; an exception that is no answer passes through."""
        self._running.add(key)
        forget = self._clock() + self._ttl
        try:
            answer = deepcopy(self._charge(deepcopy(request)))
        except self._final as error:
            answer = error
        finally:
            self._running.remove(key)
        self._finished[key] = Finished(deepcopy(request), answer, forget)

    def _forget(self) -> None:
        now = self._clock()
        while self._finished and next(iter(self._finished.values())).forget <= now:
            self._finished.popitem(last=False)
