# Rejected: draws without a seed, and asserts that all lines differ, although two draws may well be the same.
import random

from packing import pack, unpack


def draw():
    return ["".join(random.choices("ab|\\", k=random.randrange(4))) for _ in range(random.randrange(3))]


def test_lines_differ():
    lines = [pack(draw()) for _ in range(300)]
    assert len(set(lines)) == len(lines)


def test_round_trip():
    for _ in range(300):
        record = draw()
        assert unpack(pack(list(record))) == record
