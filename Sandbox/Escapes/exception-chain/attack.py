# Each was raised from the one before.
def answer(value):
    error = OSError(13, "first")
    for number in range(100_000):
        cause, error = error, ValueError(number)
        error.__cause__ = error.__context__ = cause
    raise error
