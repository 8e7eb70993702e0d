# Accepted: a deque of times for each key; old times leave at the front, and the first one tells when to try again.
from collections import defaultdict, deque
from collections.abc import Callable, Hashable
from functools import wraps


class TooManyCalls(RuntimeError):
    """A call came too early; retry_after tells how long to wait."""

    def __init__(self, retry_after: float) -> None:
        super().__init__(f"too many calls, try again in {retry_after}")
        self.retry_after = retry_after


def throttle(
    calls: int, seconds: float, *, clock: Callable[[], float], key: Callable[..., Hashable] | None = None
) -> Callable[[Callable], Callable]:
    """Decorate a function so that at most `calls` of its calls are let through in any stretch of `seconds`."""
    if calls < 1 or seconds <= 0:
        raise ValueError("at least one call and a stretch above 0 are needed")

    def decorate(function: Callable) -> Callable:
        let_through: defaultdict[Hashable, deque[float]] = defaultdict(deque)

        @wraps(function)
        def wrapper(*args: object, **kwargs: object) -> object:
            now = clock()
            times = let_through[key(*args, **kwargs) if key else None]
            while times and times[0] <= now - seconds:
                times.popleft()
            if len(times) == calls:
                raise TooManyCalls(times[0] + seconds - now)
            times.append(now)
            return function(*args, **kwargs)

        def active() -> int:
            oldest = clock() - seconds
            for idle in [name for name, times in let_through.items() if times[-1] <= oldest]:
                del let_through[idle]
            return len(let_through)

        wrapper.active = active
        return wrapper

    return decorate
