# Rejected: also asserts what the docstring does not say: the exact class and the words of an error.
from bill import split_bill


def message(total, weights):
    try:
        split_bill(total, weights)
    except ValueError as error:
        assert type(error) is ValueError
        return str(error)
    raise AssertionError("no error")


def test_splits():
    assert split_bill(101, [1, 1, 1]) == [34, 34, 33]
    assert split_bill(10, [1, 5, 2]) == [1, 6, 3]
    assert split_bill(10**18, [1, 1, 1]) == [333333333333333334, 333333333333333333, 333333333333333333]


def test_messages():
    assert message(-1, [1]) == "the total must not be negative, not -1"
    assert message(1, [-1, 3]) == "no weight may be negative"
    assert message(1, [0]) == "at least one weight must be above 0"
