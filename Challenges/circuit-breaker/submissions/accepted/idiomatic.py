# Accepted: the state is computed from the time of opening; a generation number recognises outcomes that come too late.
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class CircuitOpen(Exception):
    """The breaker is open; the function has not been called."""


class CircuitBreaker:
    """Stops calling a function that keeps failing, and tries again after a while."""

    def __init__(
        self,
        failures: int,
        cooldown: float,
        clock: Callable[[], float],
        ignored: tuple[type[BaseException], ...] = (),
    ):
        if failures < 1 or cooldown <= 0:
            raise ValueError(f"failures and cooldown must be above 0: {failures}, {cooldown}")
        self._failures = failures
        self._cooldown = cooldown
        self._clock = clock
        self._ignored = ignored
        self._enter(None)

    @property
    def state(self) -> str:
        if self._opened is None:
            return "closed"
        return "open" if self._clock() < self._opened + self._cooldown else "half-open"

    def call(self, function: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        state = self.state
        if state == "open" or self._trial:
            raise CircuitOpen("the circuit is open")
        self._trial = state == "half-open"
        generation = self._generation
        try:
            result = function(*args, **kwargs)
        except self._ignored:
            self._succeeded(generation)
            raise
        except Exception:
            self._failed(generation)
            raise
        else:
            self._succeeded(generation)
            return result
        finally:
            if generation is self._generation:
                self._trial = False

    def __call__(self, function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> R:
            return self.call(function, *args, **kwargs)

        return guarded

    def _enter(self, opened: float | None) -> None:
        """Change the state: open since that time, or closed."""
        self._opened = opened
        self._count = 0
        self._trial = False
        self._generation = object()

    def _succeeded(self, generation: object) -> None:
        if generation is self._generation:
            self._count = 0
            if self._trial:
                self._enter(None)

    def _failed(self, generation: object) -> None:
        if generation is self._generation:
            self._count += 1
            if self._trial or self._count == self._failures:
                self._enter(self._clock())
