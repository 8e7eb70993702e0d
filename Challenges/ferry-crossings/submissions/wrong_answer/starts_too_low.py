# Wrong answer: the search starts at 1, and the check puts a lorry that is too heavy on a ferry of its own.


def least_capacity(weights, crossings):
    if crossings < 1 or any(weight < 1 for weight in weights):
        raise ValueError("a crossing and a positive weight are needed")
    low, high = min(1, len(weights)), sum(weights)
    while low < high:
        middle = (low + high) // 2
        needed, loaded = 1, 0
        for weight in weights:
            if loaded + weight > middle:
                needed += 1
                loaded = 0
            loaded += weight
        if needed <= crossings:
            high = middle
        else:
            low = middle + 1
    return low
