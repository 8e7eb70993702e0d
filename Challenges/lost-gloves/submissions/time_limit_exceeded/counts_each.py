# Time limit exceeded: walks through everything again for each number, O(n²).


def lost_gloves(scans):
    singles = []
    for number in scans:
        if sum(number == other for other in scans) == 1:
            singles.append(number)
    if not singles:
        raise ValueError("all gloves are paired")
    return min(singles), max(singles)
