# Wrong answer: only looks between the meetings; the gaps at both ends of the day are missing.


def free_slots(meetings, day, shortest=1):
    if shortest < 1 or any(end < start for start, end in [day, *meetings]):
        raise ValueError
    runs = []
    for start, end in sorted(pair for pair in meetings if pair[0] < pair[1]):
        if runs and start <= runs[-1][1]:
            runs[-1][1] = max(runs[-1][1], end)
        else:
            runs.append([start, end])
    pairs = [(before[1], after[0]) for before, after in zip(runs, runs[1:])]
    return [(start, end) for start, end in pairs if end - start >= shortest]
