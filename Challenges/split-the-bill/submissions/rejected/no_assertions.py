# Rejected: calls everything, asserts nothing. A coverage report would be delighted.
from bill import split_bill


def test_calls():
    split_bill(100, [1, 1])
    split_bill(100, [1, 1, 1])
    split_bill(10, [1, 5, 2])
    split_bill(0, [1])


def test_errors():
    for total, weights in ((-1, [1]), (1, [-1, 2]), (1, [0]), (1, [])):
        try:
            split_bill(total, weights)
        except Exception:
            pass
