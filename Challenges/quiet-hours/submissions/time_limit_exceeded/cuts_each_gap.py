# Time limit exceeded: keeps a list of gaps and cuts every meeting out of every one of them, O(n²).


def free_slots(meetings, day, shortest=1):
    if shortest < 1 or any(end < start for start, end in [day, *meetings]):
        raise ValueError
    gaps = [day]
    for start, end in meetings:
        if start == end:
            continue
        remaining = []
        for low, high in gaps:
            if end <= low or high <= start:
                remaining.append((low, high))
                continue
            if low < start:
                remaining.append((low, start))
            if end < high:
                remaining.append((end, high))
        gaps = remaining
    return sorted(gap for gap in gaps if gap[1] - gap[0] >= shortest)
