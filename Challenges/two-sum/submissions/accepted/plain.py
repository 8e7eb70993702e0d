# One pass with a dictionary of the numbers met so far. Accepted: O(n), and a number never meets itself.


def two_sum(numbers: list[int], target: int) -> list[int]:
    positions: dict[int, int] = {}
    for position, number in enumerate(numbers):
        partner = target - number
        if partner in positions:
            return [positions[partner], position]
        positions[number] = position
    raise ValueError(f"no two numbers add up to {target}")
