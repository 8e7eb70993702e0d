# Tests the stored position for truth. Runtime error: position 0 counts as "not found", so it raises in spite of a pair.


def two_sum(numbers: list[int], target: int) -> list[int]:
    positions: dict[int, int] = {}
    for position, number in enumerate(numbers):
        if positions.get(target - number):
            return [positions[target - number], position]
        positions[number] = position
    raise ValueError(f"no two numbers add up to {target}")
