# Wrong answer: takes the middle with a float division, which cannot tell great whole numbers apart.


def least_capacity(weights, crossings):
    if crossings < 1 or any(weight < 1 for weight in weights):
        raise ValueError("a crossing and a positive weight are needed")
    low, high = max(weights, default=0), sum(weights)
    for _ in range(200):
        middle = (low + high) / 2
        needed, loaded = 1, 0
        for weight in weights:
            if loaded + weight > middle:
                needed += 1
                loaded = 0
            loaded += weight
        if needed <= crossings:
            high = middle
        else:
            low = middle
    return int(high)
