# Wrong answer: splits that come out even, and a single leftover cent; no edges, no errors.
from bill import split_bill


def test_even():
    assert split_bill(100, [1, 1]) == [50, 50]
    assert split_bill(100, [1, 4]) == [20, 80]


def test_cent_left():
    assert split_bill(100, [1, 1, 1]) == [34, 33, 33]
