# Time limit exceeded: from every start, walks on until there are too many sources, O(n²).


def calm_stretch(sources, limit):
    if limit < 0:
        raise ValueError("limit must not be negative")
    best = (0, 0)
    for start in range(len(sources)):
        inside = set()
        end = start
        while end < len(sources) and (sources[end] in inside or len(inside) < limit):
            inside.add(sources[end])
            end += 1
        if end - start > best[1] - best[0]:
            best = (start, end)
        if end == len(sources):
            break
    return best
