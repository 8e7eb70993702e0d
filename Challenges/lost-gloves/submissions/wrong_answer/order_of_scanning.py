# Wrong answer: returns the one with the bit first; the smaller one is wanted first.


def lost_gloves(scans):
    mixed = 0
    for number in scans:
        mixed ^= number
    if not mixed:
        raise ValueError("all gloves are paired")
    bit = mixed & -mixed
    one = 0
    for number in scans:
        if number & bit:
            one ^= number
    return one, one ^ mixed
