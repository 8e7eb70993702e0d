# Rejected: one test packs, the other unpacks what the first one left in a global.
from packing import pack, unpack

RECORDS = [[], [""], ["a|b", ""], ["a\\", "b"], ["x\r\ny"], ["A", " b "], ["\u2028"]]
LINES = []


def test_pack():
    for record in RECORDS:
        copy = list(record)
        LINES.append(pack(copy))
        assert copy == record
        assert LINES[-1].isprintable()


def test_unpack():
    assert len(LINES) == len(RECORDS)
    assert [unpack(line) for line in LINES] == RECORDS
