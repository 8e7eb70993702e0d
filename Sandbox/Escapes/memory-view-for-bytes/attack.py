# They look like sequences.
from array import array


def answer(value):
    return [memoryview(b"4242"), range(4242), array("i", [7411, 7412]), {}.keys(), slice(4242)]
