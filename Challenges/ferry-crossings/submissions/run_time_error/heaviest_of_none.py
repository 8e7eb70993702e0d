# Run-time error: asks for the heaviest lorry where there is none.
from collections.abc import Iterable, Sequence


def crossings_needed(weights: Iterable[int], capacity: int) -> int:
    needed = 1
    loaded = 0
    for weight in weights:
        if loaded + weight <= capacity:
            loaded += weight
        else:
            needed += 1
            loaded = weight
    return needed


def least_capacity(weights: Sequence[int], crossings: int) -> int:
    if crossings < 1 or any(weight < 1 for weight in weights):
        raise ValueError("a crossing and a positive weight are needed")
    low = max(weights)
    high = sum(weights)
    while low < high:
        middle = (low + high) // 2
        if crossings_needed(weights, middle) <= crossings:
            high = middle
        else:
            low = middle + 1
    return low
