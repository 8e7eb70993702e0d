# Keys that are equal across types, NaNs that equal nothing, and numbers that share a hash.
def answer(value):
    nans = {float("nan") for _ in range(1000)}
    shared = {number * (2**61 - 1) for number in range(300)}
    return [nans, shared, {1: "a", 2.5: "b", (1, (2, 3)): "c", frozenset([1]): "d", None: ..., b"": bytearray(b"x")}]
