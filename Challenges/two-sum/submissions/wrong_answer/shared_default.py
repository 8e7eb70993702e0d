# Keeps the numbers met in a default argument. Wrong: the dictionary is made once, so calls see each other's numbers.


def two_sum(numbers: list[int], target: int, positions: dict[int, int] = {}) -> list[int]:
    for position, number in enumerate(numbers):
        if target - number in positions:
            return [positions[target - number], position]
        positions[number] = position
    raise ValueError(f"no two numbers add up to {target}")
