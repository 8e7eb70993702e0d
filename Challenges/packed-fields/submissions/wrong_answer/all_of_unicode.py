# Wrong answer: draws from all of Unicode without thought. Surrogates, which the contract excludes, come up and fail for
# a correct version; separators hardly ever come up.
import random

from packing import pack, unpack


def test_any_character():
    chance = random.Random(3)
    for _ in range(2000):
        record = ["".join(chr(chance.randrange(0x110000)) for _ in range(20))]
        unpacked = unpack(pack(list(record)))
        assert unpacked == record
        unpacked[0].encode()
