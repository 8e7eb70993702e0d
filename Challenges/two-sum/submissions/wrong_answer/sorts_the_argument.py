# Finds the right positions, but sorts the caller's own list on the way. Wrong: the argument is not left alone.


def two_sum(numbers: list[int], target: int) -> list[int]:
    original = list(numbers)
    numbers.sort()
    low, high = 0, len(numbers) - 1
    while low < high:
        total = numbers[low] + numbers[high]
        if total == target:
            first = original.index(numbers[low])
            if numbers[low] == numbers[high]:
                return [first, original.index(numbers[high], first + 1)]
            return sorted([first, original.index(numbers[high])])
        if total < target:
            low += 1
        else:
            high -= 1
    raise ValueError(f"no two numbers add up to {target}")
