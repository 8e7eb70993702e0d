# Unidiomatic: correct, but with a flag and a counter, == True, and the name and docstring copied by hand.
import functools
import time


def retry(function=None, /, *, attempts=3, delay=1.0, factor=2.0, on=(Exception,), sleep=time.sleep):
    if attempts < 1:
        raise ValueError("attempts must be at least 1, not %d" % attempts)
    if delay < 0:
        raise ValueError("delay must not be negative: " + str(delay))
    if factor < 1:
        raise ValueError("factor must be at least 1: " + str(factor))

    def decorate(function):
        def wrapper(*args, **kwargs):
            number = 1
            pause = delay
            done = False
            result = None
            while done == False:
                try:
                    result = function(*args, **kwargs)
                    done = True
                except on as error:
                    if number == attempts:
                        raise error
                    sleep(pause)
                    pause = pause * factor
                    number = number + 1
            return result

        functools.update_wrapper(wrapper, function)
        return wrapper

    if function == None:
        return decorate
    else:
        return decorate(function)
