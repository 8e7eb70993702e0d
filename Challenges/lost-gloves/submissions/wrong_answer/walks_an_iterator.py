# Wrong answer: makes one iterator and walks over it twice; the second walk finds nothing.


def lost_gloves(scans):
    numbers = iter(scans)
    mixed = 0
    for number in numbers:
        mixed ^= number
    if not mixed:
        raise ValueError("all gloves are paired")
    bit = mixed & -mixed
    one = 0
    for number in numbers:
        if number & bit:
            one ^= number
    return min(one, one ^ mixed), max(one, one ^ mixed)
