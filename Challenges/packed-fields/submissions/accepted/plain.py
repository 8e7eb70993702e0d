# Accepted: a list of records, each with a reason, checked in one loop for each property; no chance at all.
from packing import pack, unpack

RECORDS = [
    [],
    [""],
    ["", ""],
    ["a", "", "b"],
    ["one field"],
    [" leading", "trailing ", " "],
    ["Upper", "lower"],
    ["a|b", "|", "||"],
    ["back\\slash", "\\", "\\\\", "end\\"],
    ["\\|", "|\\", "\\x0a;", "\\n"],
    ["3:abc", ":", ";"],
    ['quoted "text"', "it's"],
    ["two\nlines", "\r\n", "\r", "\n"],
    ["tab\there", "\x00", "\x1b", "\x7f"],
    ["Zürich", "東京", "😀", "e\u0301"],
    ["\u2028", "\u2029", "\x85"],
    ["long" * 1000],
    ["many"] * 1000,
]


def test_there_and_back():
    for record in RECORDS:
        before = list(record)
        line = pack(record)
        assert record == before
        assert unpack(line) == before


def test_one_line():
    for record in RECORDS:
        line = pack(record)
        assert len(line.splitlines()) <= 1
        assert line.isprintable()


def test_no_two_records_share_a_line():
    assert len({pack(list(record)) for record in RECORDS}) == len(RECORDS)


def test_all_at_once():
    lines = [pack(list(record)) for record in RECORDS]
    results = [unpack(line) for line in lines]
    assert results == RECORDS
