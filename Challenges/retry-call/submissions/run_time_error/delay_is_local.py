# Run-time error: the assignment makes the delay a local name, which has no value yet.
import functools
import time


def retry(function=None, /, *, attempts=3, delay=1.0, factor=2.0, on=(Exception,), sleep=time.sleep):
    if attempts < 1:
        raise ValueError("at least one attempt is needed")
    if delay < 0:
        raise ValueError("the delay must not be negative")
    if factor < 1:
        raise ValueError("the factor must be at least 1")

    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            left = attempts
            while True:
                try:
                    return function(*args, **kwargs)
                except on:
                    left -= 1
                    if left == 0:
                        raise
                sleep(delay)
                delay *= factor

        return wrapper

    if function is None:
        return decorate
    return decorate(function)
