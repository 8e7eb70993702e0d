# Accepted: a table of cases, an exhaustive check against the definition, and the values that are refused.
from itertools import product

from bill import split_bill

CASES = {
    "comes out even": (900, [1, 2, 6], [100, 200, 600]),
    "the first of equals pays the cent": (100, [1, 1, 1], [34, 33, 33]),
    "two cents, two guests": (101, [1, 1, 1], [34, 34, 33]),
    "the larger loss pays, though it comes last": (10, [1, 5, 2], [1, 6, 3]),
    "weight 0 pays nothing": (101, [0, 1, 1, 0], [0, 51, 50, 0]),
    "nothing to pay": (0, [3, 4], [0, 0]),
    "one guest": (1234, [7], [1234]),
    "more than a float can hold": (10**17, [1, 1, 1], [33333333333333334, 33333333333333333, 33333333333333333]),
}
REFUSED = [(-1, [1, 1]), (100, [2, -1]), (100, [0, 0]), (100, [])]


def test_cases():
    for name, (total, weights, expected) in CASES.items():
        assert split_bill(total, weights) == expected, name


def test_every_small_bill_follows_the_definition():
    for total, *weights in product(range(12), range(4), range(4), range(4)):
        whole = sum(weights)
        if whole == 0:
            continue
        before = weights.copy()
        parts = split_bill(total, weights)
        assert weights == before
        assert sum(parts) == total
        # the guests who pay a cent more are those with the largest loss, the earlier ones first
        extra = [part - total * weight // whole for part, weight in zip(parts, weights, strict=True)]
        losses = [total * weight % whole for weight in weights]
        order = sorted(range(3), key=lambda guest: (-losses[guest], guest))
        assert [extra[guest] for guest in order] == sorted(extra, reverse=True)
        assert set(extra) <= {0, 1}


def test_refused_values():
    for total, weights in REFUSED:
        try:
            parts = split_bill(total, weights)
        except ValueError:
            continue
        raise AssertionError(f"split_bill({total}, {weights}) gave {parts}")
