# Wrong answer: fills one row from left to right, so that a piece can be loaded several times.


def load_van(pieces, capacity):
    if capacity < 0 or any(weight < 0 or price < 0 for _, weight, price in pieces):
        raise ValueError("negative")
    row = [(0, 0, ())] * (capacity + 1)
    for name, weight, price in pieces:
        for room in range(weight, capacity + 1):
            other_price, other_weight, names = row[room - weight]
            offer = (other_price + price, other_weight - weight, (*names, name))
            if offer[:2] > row[room][:2]:
                row[room] = offer
    return row[capacity][0], list(row[capacity][2])
