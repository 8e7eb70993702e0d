# Wrong answer: an amount that cannot be paid gives an empty list instead of ValueError.
def make_change(amount, coins):
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
    change = []
    while coin := last_coin.get(amount):
        change.append(coin)
        amount -= coin
    return change
