# Wrong answer: takes the best price by weight first; the gap that remains may cost more than that gains.


def load_van(pieces, capacity):
    if capacity < 0 or any(weight < 0 or price < 0 for _, weight, price in pieces):
        raise ValueError("negative")
    chosen, total = set(), 0
    ratio = {n: price / weight if weight else float("inf") for n, (_, weight, price) in enumerate(pieces)}
    for n in sorted(ratio, key=ratio.get, reverse=True):
        _, weight, price = pieces[n]
        if price and weight <= capacity:
            chosen.add(n)
            capacity -= weight
            total += price
    return total, [name for n, (name, _, _) in enumerate(pieces) if n in chosen]
