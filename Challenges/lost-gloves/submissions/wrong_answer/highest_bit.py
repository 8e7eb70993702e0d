# Wrong answer: takes the bit at bit_length() - 1, which need not be set in a negative number.


def lost_gloves(scans):
    mixed = 0
    for number in scans:
        mixed ^= number
    if not mixed:
        raise ValueError("all gloves are paired")
    position = mixed.bit_length() - 1
    one = 0
    for number in scans:
        if number >> position & 1:
            one ^= number
    return min(one, one ^ mixed), max(one, one ^ mixed)
