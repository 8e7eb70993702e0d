import time


def retry(function=None, /, *, attempts=3, delay=1.0, factor=2.0, on=(Exception,), sleep=time.sleep):
    """Decorate a function so that it is called again when it raises one of the exceptions in `on`."""
    return function
