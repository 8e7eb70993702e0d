# Wrong answer: the walk is right, but it sorts the caller's own list.


def free_slots(meetings, day, shortest=1):
    if shortest < 1 or any(end < start for start, end in [day, *meetings]):
        raise ValueError
    meetings.sort()
    busy_until, day_end = day
    slots = []
    for start, end in [pair for pair in meetings if pair[0] < pair[1]] + [(day_end, day_end)]:
        gap_end = min(start, day_end)
        if gap_end - busy_until >= shortest:
            slots.append((busy_until, gap_end))
        busy_until = max(busy_until, end)
    return slots
