"""Splits a restaurant's bill."""


def split_bill(total, weights):
    """Split `total` cents among guests in proportion to their weights.

    Gives a new list with the cents of each guest, in the order of `weights`. Every guest pays the whole cents of
    the exact share, rounded down. The cents that are left over go, one each, to the guests whose exact shares lost
    most by the rounding; among equal losses, to those who come first in the list. So the parts always
    add up to the total.

    `total` is an int of 0 or more; the weights are ints of 0 or more, at least one of them above 0. Anything
    else in their values is a ValueError.
    """
    raise NotImplementedError
