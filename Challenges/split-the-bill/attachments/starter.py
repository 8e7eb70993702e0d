from bill import split_bill


def test_two_guests_pay_half_each():
    assert split_bill(100, [1, 1]) == [50, 50]
