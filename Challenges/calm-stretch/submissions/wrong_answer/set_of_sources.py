# Wrong answer: keeps a set; when a line leaves, its source is removed although it occurs again in the window.


def calm_stretch(sources, limit):
    if limit < 0:
        raise ValueError("limit must not be negative")
    inside = set()
    start = 0
    best = (0, 0)
    for end, source in enumerate(sources, start=1):
        inside.add(source)
        while len(inside) > limit:
            inside.discard(sources[start])
            start += 1
        if end - start > best[1] - best[0]:
            best = (start, end)
    return best
