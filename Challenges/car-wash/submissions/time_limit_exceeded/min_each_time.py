# Too slow: does not sort, but looks at all bays for each car.
def assign_bays(cars, bays: int) -> list[tuple[int, int]]:
    if bays < 1:
        raise ValueError("a car wash needs a bay")
    plan = []
    ends = [0] * bays
    for arrival, minutes in cars:
        best = 0
        for bay, end in enumerate(ends):
            if end <= arrival:
                best = bay
                break
            if end < ends[best]:
                best = bay
        start = max(ends[best], arrival)
        ends[best] = start + minutes
        plan.append((best + 1, start))
    return plan
