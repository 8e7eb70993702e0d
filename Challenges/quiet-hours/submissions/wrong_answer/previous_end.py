# Wrong answer: remembers the end of the previous meeting instead of the latest end; a contained meeting sets it back.


def free_slots(meetings, day, shortest=1):
    if shortest < 1 or any(end < start for start, end in [day, *meetings]):
        raise ValueError
    busy_until, day_end = day
    slots = []
    for start, end in sorted(pair for pair in meetings if pair[0] < pair[1]):
        gap_end = min(start, day_end)
        if gap_end - busy_until >= shortest:
            slots.append((busy_until, gap_end))
        busy_until = max(day[0], end)
    if day_end - busy_until >= shortest:
        slots.append((busy_until, day_end))
    return slots
