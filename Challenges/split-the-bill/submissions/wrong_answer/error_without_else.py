# Wrong answer: good values, but the tests of errors pass when no error is raised.
from bill import split_bill


def test_splits():
    assert split_bill(101, [1, 1, 1]) == [34, 34, 33]
    assert split_bill(10, [1, 5, 2]) == [1, 6, 3]


def test_negative_total():
    try:
        split_bill(-1, [1, 1])
    except ValueError as error:
        assert str(error)


def test_negative_weight():
    try:
        split_bill(100, [2, -1])
    except ValueError as error:
        assert str(error)


def test_nobody():
    for weights in ([0, 0], []):
        try:
            split_bill(100, weights)
        except (ValueError, ZeroDivisionError):
            pass
