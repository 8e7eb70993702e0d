# Rejected: notices every fault, because it fails on everything.
def test_nothing_is_good_enough():
    assert False
