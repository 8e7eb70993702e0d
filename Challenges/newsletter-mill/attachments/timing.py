"""How long things take: a decorator, and the numbers that it gathers."""

import threading
import time
from collections import defaultdict
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_durations: defaultdict[str, list[float]] = defaultdict(list)
_lock = threading.Lock()


def timed(function: Callable[P, T]) -> Callable[P, T]:
    """Keep the duration of every call, under the name of the function."""

    def measured(*args: P.args, **kwargs: P.kwargs) -> T:
        started = time.perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            with _lock:
                _durations[function.__qualname__].append(time.perf_counter() - started)

    return measured


def slowest() -> list[tuple[str, float]]:
    """The functions and their longest call in seconds, the slowest first; then starts anew."""
    with _lock:
        longest = {name: max(values) for name, values in _durations.items()}
        _durations.clear()
    return sorted(longest.items(), key=lambda item: item[1], reverse=True)
