# Wrong answer: right coins, but sort() changes the caller's list.
def make_change(amount, coins):
    if amount < 0:
        raise ValueError("amount must not be negative")
    coins.sort(reverse=True)
    fewest = [0] + [amount + 1] * amount
    last = [0] * (amount + 1)
    for coin in coins:
        for total in range(coin, amount + 1):
            if fewest[total - coin] + 1 < fewest[total]:
                fewest[total] = fewest[total - coin] + 1
                last[total] = coin
    if fewest[amount] > amount:
        raise ValueError("the amount cannot be paid")
    change = []
    while amount > 0:
        change.append(last[amount])
        amount -= last[amount]
    return change
