# Wrong answer: an empty meeting ends one stretch and starts another, although it occupies nothing.


def free_slots(meetings, day, shortest=1):
    if shortest < 1 or any(end < start for start, end in [day, *meetings]):
        raise ValueError
    busy_until, day_end = day
    slots = []
    for start, end in [*sorted(meetings), (day_end, day_end)]:
        gap_end = min(start, day_end)
        if gap_end - busy_until >= shortest:
            slots.append((busy_until, gap_end))
        busy_until = max(busy_until, end)
    return slots
