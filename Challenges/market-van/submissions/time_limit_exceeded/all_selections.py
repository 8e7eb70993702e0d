# Time limit exceeded: decides for each piece in both ways, 2 to the power of the number of pieces.


def load_van(pieces, capacity):
    if capacity < 0 or any(weight < 0 or price < 0 for _, weight, price in pieces):
        raise ValueError("negative")

    def best(count, room):
        if count == 0:
            return 0, 0, []
        name, weight, price = pieces[count - 1]
        without = best(count - 1, room)
        if weight > room:
            return without
        other_price, other_weight, names = best(count - 1, room - weight)
        offer = (other_price + price, other_weight - weight, [*names, name])
        return offer if offer[:2] > without[:2] else without

    price, _, names = best(len(pieces), capacity)
    return price, names
