# Accepted: a table of the fewest coins and the last coin for each total, filled from 0.
def make_change(amount, coins):
    if amount < 0:
        raise ValueError("amount must not be negative")
    fewest = [0] + [amount + 1] * amount
    last = [0] * (amount + 1)
    for coin in coins:
        for total in range(coin, amount + 1):
            number = fewest[total - coin] + 1
            if number < fewest[total]:
                fewest[total] = number
                last[total] = coin
    if fewest[amount] > amount:
        raise ValueError("the amount cannot be paid")
    change = []
    while amount > 0:
        change.append(last[amount])
        amount -= last[amount]
    return change
