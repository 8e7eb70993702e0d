# Rejected: throws a great many records at both functions and looks at nothing that comes back.
import random

from packing import pack, unpack


def test_nothing_raises():
    chance = random.Random(5)
    for _ in range(3000):
        lengths = [chance.randrange(8) for _ in range(chance.randrange(6))]
        record = ["".join(chance.choices("aZ|\\;: \n\r\u2028", k=length)) for length in lengths]
        unpack(pack(record))
