# Wrong answer: sleeps after the last failure too, before it gives up.
import functools
import time


def retry(function=None, /, *, attempts=3, delay=1.0, factor=2.0, on=(Exception,), sleep=time.sleep):
    if attempts < 1 or delay < 0 or factor < 1:
        raise ValueError("bad settings")

    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            pause = delay
            for _ in range(attempts):
                try:
                    return function(*args, **kwargs)
                except on as error:
                    last = error
                    sleep(pause)
                    pause *= factor
            raise last

        return wrapper

    return decorate if function is None else decorate(function)
