# Falls off the end when there is no pair. Wrong: the statement asks for a ValueError.


def two_sum(numbers: list[int], target: int) -> list[int] | None:
    positions: dict[int, int] = {}
    for position, number in enumerate(numbers):
        if target - number in positions:
            return [positions[target - number], position]
        positions[number] = position
    return None
