# Wrong answer: looks only at the price; a heavier load of equal price may be returned.


def load_van(pieces, capacity):
    if capacity < 0 or any(weight < 0 or price < 0 for _, weight, price in pieces):
        raise ValueError("negative")
    row = [(0, ())] * (capacity + 1)
    for name, weight, price in pieces:
        for room in range(capacity, weight - 1, -1):
            offer = row[room - weight][0] + price
            if offer > row[room][0]:
                row[room] = (offer, (*row[room - weight][1], name))
    return row[capacity][0], list(row[capacity][1])
