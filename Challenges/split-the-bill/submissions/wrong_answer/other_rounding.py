# Wrong answer: expects the last guest to pay the leftover cent; that is not what the docstring says.
from bill import split_bill


def test_last_guest_pays_the_rest():
    assert split_bill(100, [1, 1, 1]) == [33, 33, 34]


def test_errors():
    try:
        split_bill(-1, [1])
    except ValueError:
        return
    raise AssertionError("no error")
