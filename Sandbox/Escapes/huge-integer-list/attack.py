# A hundred integers of a hundred thousand bits each.
def answer(value):
    return [(1 << 100_000) - number for number in range(100)]
