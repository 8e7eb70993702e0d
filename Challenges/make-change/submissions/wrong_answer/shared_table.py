# Wrong answer: the table is a mutable default argument, so it keeps the answers for the coins of an earlier call.
def make_change(amount, coins, best={0: []}):
    if amount < 0:
        raise ValueError("amount must not be negative")
    for total in range(1, amount + 1):
        if total not in best:
            known = [(best[total - coin], coin) for coin in coins if coin <= total]
            longer = [change + [coin] for change, coin in known if change is not None]
            best[total] = min(longer, key=len, default=None)
    if best[amount] is None:
        raise ValueError("the amount cannot be paid")
    return list(best[amount])
