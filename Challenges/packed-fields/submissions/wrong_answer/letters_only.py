# Wrong answer: ten thousand random records, all of lower-case letters; quantity does not replace choice.
import random
import string

from packing import pack, unpack


def test_round_trip():
    chance = random.Random(7)
    for _ in range(10_000):
        lengths = [chance.randint(1, 9) for _ in range(chance.randint(1, 5))]
        record = ["".join(chance.choices(string.ascii_lowercase, k=length)) for length in lengths]
        assert unpack(pack(record)) == record
