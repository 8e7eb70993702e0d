# Fills the dictionary before it asks. Wrong: a number that is half of the target finds itself as its partner.


def two_sum(numbers: list[int], target: int) -> list[int]:
    positions = {number: position for position, number in enumerate(numbers)}
    for position, number in enumerate(numbers):
        if target - number in positions:
            return sorted([position, positions[target - number]])
    raise ValueError(f"no two numbers add up to {target}")
