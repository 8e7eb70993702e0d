# Unidiomatic: correct, but with loops over indices, copies made item by item, and an index where a name would do.
from collections.abc import Sequence


def load_van(pieces: Sequence[tuple[str, int, int]], capacity: int) -> tuple[int, list[str]]:
    if capacity < 0:
        raise ValueError("the capacity must not be negative")
    rows = [[(0, 0)] * (capacity + 1)]
    for i in range(len(pieces)):
        weight = pieces[i][1]
        price = pieces[i][2]
        if weight < 0 or price < 0:
            raise ValueError("weights and prices must not be negative")
        above = rows[len(rows) - 1]
        row = []
        for cell in above[:weight]:
            row.append(cell)
        for without, (other_price, other_weight) in zip(above[weight:], above):
            row.append(max(without, (other_price + price, other_weight - weight)))
        rows.append(row)
    room = capacity
    names = []
    for number in range(len(pieces), 0, -1):
        name, weight, _ = pieces[number - 1]
        if not rows[number][room] == rows[number - 1][room]:
            names.append(name)
            room = room - weight
    names.reverse()
    best = rows[len(rows) - 1][capacity][0]
    return (best, names)
