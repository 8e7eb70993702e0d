# Unidiomatic: correct and fast, but with index loops, an append loop for a constant list and a list built in reverse.
def make_change(amount, coins):
    if amount < 0:
        raise ValueError("amount must not be negative: %d" % amount)
    fewest = []
    last = []
    for i in range(0, amount + 1):
        fewest.append(None)
        last.append(None)
    fewest[0] = 0
    for i in range(0, len(coins)):
        total = coins[i]
        while total <= amount:
            before = fewest[total - coins[i]]
            if before != None:
                if fewest[total] == None or before + 1 < fewest[total]:
                    fewest[total] = before + 1
                    last[total] = coins[i]
            total = total + 1
    if fewest[amount] == None:
        raise ValueError("cannot pay %d" % amount)
    change = list()
    rest = amount
    while rest != 0:
        change.insert(0, last[rest])
        rest = rest - last[rest]
    return change
