def high(hours):
    pass


def low(hours):
    pass
