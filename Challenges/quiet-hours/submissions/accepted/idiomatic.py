# Accepted: sorted meetings, and one number that only grows; an empty meeting at the day's end closes the last gap.


def free_slots(meetings: list[tuple[int, int]], day: tuple[int, int], shortest: int = 1) -> list[tuple[int, int]]:
    if shortest < 1:
        raise ValueError(f"shortest must be at least 1, not {shortest}")
    if wrong := [pair for pair in [day, *meetings] if pair[1] < pair[0]]:
        raise ValueError(f"{wrong[0]} ends before it starts")
    busy_until, day_end = day
    slots = []
    for start, end in [*sorted(pair for pair in meetings if pair[0] != pair[1]), (day_end, day_end)]:
        gap_end = min(start, day_end)
        if gap_end - busy_until >= shortest:
            slots.append((busy_until, gap_end))
        busy_until = max(busy_until, end)
    return slots
