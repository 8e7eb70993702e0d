# Wrong answer: checks that the parts add up, which most wrong ways of splitting do as well.
from bill import split_bill


def test_parts_add_up():
    for total in range(200):
        for weights in ([1, 1], [1, 1, 1], [1, 2, 3], [5]):
            assert sum(split_bill(total, list(weights))) == total


def test_one_part_for_each_guest():
    assert len(split_bill(10, [1, 2, 3])) == 3
