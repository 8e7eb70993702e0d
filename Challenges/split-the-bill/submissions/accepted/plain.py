# Accepted: one plain assert for each sentence of the docstring.
from bill import split_bill


def error_of(total, weights):
    try:
        split_bill(total, weights)
    except ValueError:
        return True
    return False


def test_even_split():
    assert split_bill(100, [1, 1]) == [50, 50]


def test_proportion():
    assert split_bill(900, [1, 2, 6]) == [100, 200, 600]


def test_one_cent_left_goes_to_the_first_of_equals():
    assert split_bill(100, [1, 1, 1]) == [34, 33, 33]


def test_two_cents_left_go_to_two_guests():
    assert split_bill(101, [1, 1, 1]) == [34, 34, 33]


def test_cent_goes_to_the_largest_loss():
    # exact shares: 2.5, 1.25, 6.25
    assert split_bill(10, [2, 1, 5]) == [3, 1, 6]
    # exact shares: 1.25, 6.25, 2.5
    assert split_bill(10, [1, 5, 2]) == [1, 6, 3]


def test_weight_of_zero_pays_nothing():
    assert split_bill(101, [0, 1, 1, 0]) == [0, 51, 50, 0]


def test_total_of_zero():
    assert split_bill(0, [3, 4]) == [0, 0]


def test_single_guest_pays_everything():
    assert split_bill(1234, [7]) == [1234]


def test_huge_total_is_exact():
    assert split_bill(10**18, [1, 1, 1]) == [333333333333333334, 333333333333333333, 333333333333333333]


def test_weights_are_left_alone():
    weights = [1, 3, 2]
    split_bill(600, weights)
    assert weights == [1, 3, 2]


def test_values_out_of_range():
    assert error_of(-1, [1, 1])
    assert error_of(100, [2, -1])
    assert error_of(100, [0, 0])
    assert error_of(100, [])
