# Wrong answer: each further attempt is a call within the last one; with many, a RecursionError
# comes out instead of the function's own exception.
import functools
import time


def retry(function=None, /, *, attempts=3, delay=1.0, factor=2.0, on=(Exception,), sleep=time.sleep):
    if attempts < 1 or delay < 0 or factor < 1:
        raise ValueError("bad settings")
    if function is None:
        return functools.partial(retry, attempts=attempts, delay=delay, factor=factor, on=on, sleep=sleep)

    def attempt(left, pause, args, kwargs):
        try:
            return function(*args, **kwargs)
        except on:
            if left == 1:
                raise
        sleep(pause)
        return attempt(left - 1, pause * factor, args, kwargs)

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return attempt(attempts, delay, args, kwargs)

    return wrapper
