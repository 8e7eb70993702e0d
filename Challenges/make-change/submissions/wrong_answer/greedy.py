# Wrong answer: always takes the largest coin that fits, and hands out too little when it gets stuck.
def make_change(amount, coins):
    if amount < 0:
        raise ValueError("amount must not be negative")
    change = []
    for coin in sorted(coins, reverse=True):
        number, amount = divmod(amount, coin)
        change += [coin] * number
    return change
