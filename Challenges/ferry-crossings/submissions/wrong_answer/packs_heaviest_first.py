# Wrong answer: sorts the lorries to pack them well; the lane has an order.


def fits(weights, crossings, capacity):
    ferries = [0] * min(crossings, len(weights))
    for weight in sorted(weights, reverse=True):
        lightest = min(range(len(ferries)), key=ferries.__getitem__)
        ferries[lightest] += weight
        if ferries[lightest] > capacity:
            return False
    return True


def least_capacity(weights, crossings):
    if crossings < 1 or any(weight < 1 for weight in weights):
        raise ValueError("a crossing and a positive weight are needed")
    low, high = max(weights, default=0), sum(weights)
    while low < high:
        middle = (low + high) // 2
        if fits(weights, crossings, middle):
            high = middle
        else:
            low = middle + 1
    return low
