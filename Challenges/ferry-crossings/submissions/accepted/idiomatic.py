# Accepted: bisect over a lazy range of capacities; False comes before True, and the first True is the answer.
from bisect import bisect_left
from collections.abc import Sequence


def least_capacity(weights: Sequence[int], crossings: int) -> int:
    if crossings < 1:
        raise ValueError(f"at least one crossing is needed, not {crossings}")
    if not weights:
        return 0
    if min(weights) < 1:
        raise ValueError(f"a lorry cannot weigh {min(weights)}")

    def is_enough(capacity: int) -> bool:
        needed, free = 0, 0
        for weight in weights:
            if weight > free:
                needed, free = needed + 1, capacity
            free -= weight
        return needed <= crossings

    heaviest = max(weights)
    return heaviest + bisect_left(range(heaviest, sum(weights)), True, key=is_enough)
