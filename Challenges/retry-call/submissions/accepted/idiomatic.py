# Accepted: an endless line of pauses, cut to one less than the attempts; the last attempt is not protected.
import time
from collections.abc import Callable
from functools import partial, wraps
from itertools import accumulate, islice, repeat
from operator import mul


def retry(
    function: Callable | None = None,
    /,
    *,
    attempts: int = 3,
    delay: float = 1.0,
    factor: float = 2.0,
    on: type[BaseException] | tuple[type[BaseException], ...] = (Exception,),
    sleep: Callable[[float], object] = time.sleep,
) -> Callable:
    """Decorate a function so that it is called again when it raises one of the exceptions in `on`."""
    if attempts < 1 or delay < 0 or factor < 1:
        raise ValueError("attempts and factor must be at least 1, and delay must not be negative")
    if function is None:
        return partial(retry, attempts=attempts, delay=delay, factor=factor, on=on, sleep=sleep)

    @wraps(function)
    def wrapper(*args: object, **kwargs: object) -> object:
        pauses = accumulate(repeat(factor), mul, initial=delay)
        for pause in islice(pauses, attempts - 1):
            try:
                return function(*args, **kwargs)
            except on:
                sleep(pause)
        return function(*args, **kwargs)

    return wrapper
