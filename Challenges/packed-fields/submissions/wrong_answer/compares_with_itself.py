# Wrong answer: packs twice and unpacks twice; that both calls agree says nothing about the record.
from packing import pack, unpack

RECORDS = [[], [""], ["a|b"], ["a\\"], ["x\ny"], ["A", " b "], ["\u2028"]]


def test_same_result_twice():
    for record in RECORDS:
        assert pack(list(record)) == pack(list(record))
        assert unpack(pack(list(record))) == unpack(pack(list(record)))
