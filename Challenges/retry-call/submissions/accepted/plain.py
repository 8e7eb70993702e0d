# Accepted: three nested functions and a counter; the last failure is raised again as it is.
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
            pause = delay
            while True:
                try:
                    return function(*args, **kwargs)
                except on:
                    left -= 1
                    if left == 0:
                        raise
                sleep(pause)
                pause *= factor

        return wrapper

    if function is None:
        return decorate
    return decorate(function)
