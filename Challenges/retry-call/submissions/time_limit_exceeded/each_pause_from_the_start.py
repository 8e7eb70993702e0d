# Time limit exceeded: multiplies each pause out from the first one.
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
            failed = 0
            while True:
                try:
                    return function(*args, **kwargs)
                except on:
                    left -= 1
                    if left == 0:
                        raise
                pause = delay
                for _ in range(failed):
                    pause *= factor
                sleep(pause)
                failed += 1

        return wrapper

    if function is None:
        return decorate
    return decorate(function)
