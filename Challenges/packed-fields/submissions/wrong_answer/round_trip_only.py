# Wrong answer: a good alphabet and the round trip, but nothing else: not the line, not the argument, not the list.
import random

from packing import pack, unpack

ALPHABET = "aB|\\; \n"


def test_round_trip():
    chance = random.Random(1)
    for _ in range(2000):
        record = ["".join(chance.choices(ALPHABET, k=chance.randrange(6))) for _ in range(chance.randrange(1, 5))]
        assert unpack(pack(record)) == record
