# Accepted: breadth-first in waves; the first wave that reaches a total used the fewest coins for it.
def make_change(amount, coins):
    """Return the fewest coins whose sum is amount, as a list."""
    last_coin = {0: None}
    wave = [0]
    while wave and amount not in last_coin:
        following = []
        for paid in wave:
            for coin in coins:
                total = paid + coin
                if total <= amount and total not in last_coin:
                    last_coin[total] = coin
                    following.append(total)
        wave = following
    if amount not in last_coin:
        raise ValueError(f"{amount} cannot be paid with {coins}")
    change = []
    while coin := last_coin[amount]:
        change.append(coin)
        amount -= coin
    return change
