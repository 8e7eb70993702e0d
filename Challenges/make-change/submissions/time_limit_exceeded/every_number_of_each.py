# Time limit exceeded: recursion that tries every number of every coin; the work grows exponentially.
def fewest(amount, coins):
    if amount == 0:
        return []
    if not coins:
        return None
    coin, *others = coins
    best = None
    for number in range(amount // coin + 1):
        rest = fewest(amount - number * coin, others)
        if rest is not None and (best is None or number + len(rest) < len(best)):
            best = [coin] * number + rest
    return best


def make_change(amount, coins):
    if amount < 0:
        raise ValueError("amount must not be negative")
    change = fewest(amount, coins)
    if change is None:
        raise ValueError("the amount cannot be paid")
    return change
