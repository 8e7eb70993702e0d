# Three exceptions, each caused by the next.
def answer(value):
    ring = [ValueError("a"), OSError(1, "b"), KeyError("c")]
    for index, error in enumerate(ring):
        error.__cause__ = ring[(index + 1) % 3]
        error.__context__ = ring[(index + 2) % 3]
    raise ring[0]
