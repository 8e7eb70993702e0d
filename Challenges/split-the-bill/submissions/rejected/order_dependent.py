# Rejected: good checks, but the second test needs what the first one has left behind.
from bill import split_bill

results = {}


def test_compute():
    results["three"] = split_bill(101, [1, 1, 1])
    results["loss"] = split_bill(10, [1, 5, 2])
    results["huge"] = split_bill(10**18, [1, 1, 1])


def test_results():
    assert results["three"] == [34, 34, 33]
    assert results["loss"] == [1, 6, 3]
    assert results["huge"] == [333333333333333334, 333333333333333333, 333333333333333333]
    for total, weights in ((-1, [1, 1]), (100, [2, -1]), (100, [0, 0]), (100, [])):
        try:
            split_bill(total, weights)
        except ValueError:
            continue
        raise AssertionError("no error")
