# Wrong answer: the pause lives in the decorator, so the second call begins with the pause at which the first stopped.
import functools
import time


def retry(function=None, /, *, attempts=3, delay=1.0, factor=2.0, on=(Exception,), sleep=time.sleep):
    if attempts < 1 or delay < 0 or factor < 1:
        raise ValueError("bad settings")

    def decorate(function):
        pause = delay

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            nonlocal pause
            for _ in range(attempts - 1):
                try:
                    return function(*args, **kwargs)
                except on:
                    sleep(pause)
                    pause *= factor
            return function(*args, **kwargs)

        return wrapper

    return decorate if function is None else decorate(function)
