# Wrong answer: catches every exception, whatever `on` says, and interrupts too.
import functools
import time


def retry(function=None, /, *, attempts=3, delay=1.0, factor=2.0, on=(Exception,), sleep=time.sleep):
    if attempts < 1 or delay < 0 or factor < 1:
        raise ValueError("bad settings")

    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            pause = delay
            for _ in range(attempts - 1):
                try:
                    return function(*args, **kwargs)
                except:
                    sleep(pause)
                    pause *= factor
            return function(*args, **kwargs)

        return wrapper

    return decorate if function is None else decorate(function)
