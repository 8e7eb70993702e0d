# Wrong answer: returns how many coins are needed, not which.
from math import inf


def make_change(amount, coins):
    if amount < 0:
        raise ValueError("amount must not be negative")
    fewest = [0] + [inf] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            fewest[total] = min(fewest[total], fewest[total - coin] + 1)
    if fewest[amount] == inf:
        raise ValueError("the amount cannot be paid")
    return [fewest[amount]]
