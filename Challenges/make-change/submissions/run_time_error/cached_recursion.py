# Run-time error: the recursion is remembered, so it is fast, but it is as deep as the number of coins.
from functools import cache
from math import inf


def make_change(amount, coins):
    @cache
    def fewest(total):
        if total < 0:
            return inf, None
        if total == 0:
            return 0, None
        return min(((fewest(total - coin)[0] + 1, coin) for coin in coins), default=(inf, None))

    if fewest(amount)[0] == inf:
        raise ValueError("the amount cannot be paid")
    change = []
    while amount > 0:
        coin = fewest(amount)[1]
        change.append(coin)
        amount -= coin
    return change
