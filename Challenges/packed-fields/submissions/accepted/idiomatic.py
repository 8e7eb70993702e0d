# Accepted: properties checked on all short records of a nasty alphabet, and on seeded random ones.
import random
from collections.abc import Iterator
from itertools import product

from packing import pack, unpack

NASTY = ["a", "Z", "|", "\\", ";", ":", "x", "0", " ", '"', "\n", "\r", "\t", "\x00", "\x7f", "é", "\u2028", "😀"]


def short_records() -> Iterator[list[str]]:
    """Every record of up to two fields of up to two nasty characters."""
    words = [""] + NASTY + ["".join(pair) for pair in product(NASTY, repeat=2)]
    yield []
    yield from ([word] for word in words)
    yield from map(list, product(["", *NASTY], repeat=2))
    yield from (["", word, ""] for word in words)


def random_records(seed: int = 20260309, count: int = 1000) -> Iterator[list[str]]:
    """Longer records; the seed is fixed, so that a failure can be repeated."""
    chance = random.Random(seed)
    for _ in range(count):
        yield ["".join(chance.choices(NASTY, k=chance.randrange(8))) for _ in range(chance.randrange(6))]


def records() -> Iterator[list[str]]:
    yield from short_records()
    yield from random_records()


def test_round_trip() -> None:
    for record in records():
        line = pack(record.copy())
        assert unpack(line) == record, f"{record!r} became {line!r}"


def test_a_record_is_one_printable_line() -> None:
    for record in records():
        line = pack(record)
        assert isinstance(line, str)
        assert line.isprintable(), f"{record!r} became {line!r}"


def test_different_records_have_different_lines() -> None:
    distinct = {tuple(record) for record in short_records()}
    assert len({pack(list(record)) for record in distinct}) == len(distinct)


def test_the_argument_is_left_alone() -> None:
    record = ["a|b", "", "c\\"]
    pack(record)
    assert record == ["a|b", "", "c\\"]


def test_each_list_is_new() -> None:
    line, other = pack(["a", "b"]), pack(["c"])
    first = unpack(line)
    second = unpack(other)
    assert (first, second) == (["a", "b"], ["c"])
    first.append("more")
    assert unpack(line) == ["a", "b"]
