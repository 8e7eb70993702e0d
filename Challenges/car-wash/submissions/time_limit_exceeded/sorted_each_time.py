# Too slow: sorts all bays for each car.
from collections.abc import Sequence


def assign_bays(cars: Sequence[tuple[int, int]], bays: int) -> list[tuple[int, int]]:
    """Return the bay and the start of the wash for each car."""
    if bays < 1:
        raise ValueError("a car wash needs a bay")
    plan = []
    state = [(0, number) for number in range(1, bays + 1)]  # free from which minute, number
    for arrival, minutes in cars:
        state.sort(key=lambda bay: (max(bay[0], arrival), bay[1]))
        free_from, number = state.pop(0)
        start = max(free_from, arrival)
        plan.append((number, start))
        state.append((start + minutes, number))
    return plan
