# Run-time error: the rows have no place for a van that is full.
from collections.abc import Sequence


def load_van(pieces: Sequence[tuple[str, int, int]], capacity: int) -> tuple[int, list[str]]:
    if capacity < 0:
        raise ValueError("the capacity must not be negative")
    rows = [[(0, 0)] * capacity]
    for _, weight, price in pieces:
        if weight < 0 or price < 0:
            raise ValueError("weights and prices must not be negative")
        above = rows[-1]
        row = above[:weight]
        for without, (other_price, other_weight) in zip(above[weight:], above):
            row.append(max(without, (other_price + price, other_weight - weight)))
        rows.append(row)
    room = capacity
    names = []
    for number in range(len(pieces), 0, -1):
        name, weight, _ = pieces[number - 1]
        if rows[number][room] != rows[number - 1][room]:
            names.append(name)
            room -= weight
    names.reverse()
    best, _ = rows[-1][capacity]
    return best, names
