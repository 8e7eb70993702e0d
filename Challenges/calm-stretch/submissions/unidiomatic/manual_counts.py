# Unidiomatic: correct, but moves an index by hand, asks .keys() for membership and counts with branches.


def calm_stretch(sources, limit):
    if limit < 0:
        raise ValueError("limit must not be negative, not " + str(limit))
    counts = dict()
    start = 0
    best_start = 0
    best_end = 0
    end = 0
    while end < len(sources):
        source = sources[end]
        if source in counts.keys():
            counts[source] = counts[source] + 1
        else:
            counts[source] = 1
        end = end + 1
        while len(counts.keys()) > limit:
            leaving = sources[start]
            if counts[leaving] == 1:
                counts.pop(leaving)
            else:
                counts[leaving] = counts[leaving] - 1
            start = start + 1
        if end - start > best_end - best_start:
            best_start = start
            best_end = end
    return (best_start, best_end)
