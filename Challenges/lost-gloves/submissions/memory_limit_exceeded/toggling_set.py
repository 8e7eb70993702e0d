# Memory limit exceeded: keeps every number that waits for its partner; with great numbers that is too much.


def lost_gloves(scans):
    waiting = set()
    for number in scans:
        if number in waiting:
            waiting.remove(number)
        else:
            waiting.add(number)
    if not waiting:
        raise ValueError("all gloves are paired")
    first, second = sorted(waiting)
    return first, second
