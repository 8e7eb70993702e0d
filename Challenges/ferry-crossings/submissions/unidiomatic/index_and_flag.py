# Unidiomatic: correct and fast enough, but with an index loop, comparisons with False and branches that return flags.


def enough(weights, capacity, crossings):
    needed = 1
    loaded = 0
    for i in range(len(weights)):
        if loaded + weights[i] > capacity:
            needed = needed + 1
            loaded = 0
        loaded = loaded + weights[i]
    if needed <= crossings:
        return True
    else:
        return False


def least_capacity(weights, crossings):
    if crossings < 1:
        raise ValueError("no crossing")
    for i in range(len(weights)):
        if weights[i] < 1:
            raise ValueError("bad weight")
    if len(weights) == 0:
        return 0
    low = max(weights)
    high = sum(weights)
    while low < high:
        middle = (low + high) // 2
        if enough(weights, middle, crossings) == False:
            low = middle + 1
        else:
            high = middle
    return low
