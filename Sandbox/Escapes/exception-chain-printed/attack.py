# The interpreter prints causes first, each inside the next.
error = ValueError("first")
for number in range(100_000):
    cause, error = error, ValueError(number)
    error.__cause__ = cause
raise error
