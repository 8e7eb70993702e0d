# Compares every number with every later one. Too slow: O(n²), minutes for 100,000 numbers.


def two_sum(numbers: list[int], target: int) -> list[int]:
    for first, number in enumerate(numbers):
        for second in range(first + 1, len(numbers)):
            if number + numbers[second] == target:
                return [first, second]
    raise ValueError(f"no two numbers add up to {target}")
