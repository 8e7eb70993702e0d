def high(hours):
    if not hours:
        raise ValueError("no tides")
    return max(hours)


def low(hours):
    return min(hours)
