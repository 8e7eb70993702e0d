class TooManyCalls(RuntimeError):
    """A call came too early; retry_after tells how long to wait."""


def throttle(calls, seconds, *, clock, key=None):
    """Decorate a function so that at most `calls` of its calls are let through in any stretch of `seconds`."""
    return lambda function: function
