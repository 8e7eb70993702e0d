# Wrong answer: splits into odd and even numbers; the two may be both odd.


def lost_gloves(scans):
    odd = even = 0
    for number in scans:
        if number & 1:
            odd ^= number
        else:
            even ^= number
    if not odd ^ even:
        raise ValueError("all gloves are paired")
    return min(odd, even), max(odd, even)
