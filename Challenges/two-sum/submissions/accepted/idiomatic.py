# A last-seen dictionary and an assignment expression. Accepted: looks back from the later number of the pair.


def two_sum(numbers: list[int], target: int) -> list[int]:
    last_seen: dict[int, int] = {}
    for later, number in enumerate(numbers):
        if (earlier := last_seen.get(target - number)) is not None:
            return [earlier, later]
        last_seen[number] = later
    raise ValueError(f"no two numbers add up to {target}")
