# Run-time error: asks for the length and for positions; the scans can only be iterated.


def lost_gloves(scans):
    mixed = 0
    for position in range(len(scans)):
        mixed ^= scans[position]
    if not mixed:
        raise ValueError("all gloves are paired")
    bit = mixed & -mixed
    one = 0
    for position in range(len(scans)):
        if scans[position] & bit:
            one ^= scans[position]
    return min(one, one ^ mixed), max(one, one ^ mixed)
