# Sorts, then moves two pointers inwards. Wrong: the positions are those of the sorted list.


def two_sum(numbers: list[int], target: int) -> list[int]:
    ordered = sorted(numbers)
    low, high = 0, len(ordered) - 1
    while low < high:
        total = ordered[low] + ordered[high]
        if total == target:
            return [low, high]
        if total < target:
            low += 1
        else:
            high -= 1
    raise ValueError(f"no two numbers add up to {target}")
