# A hundred million items in a hundred kilobytes of memory.
row = [0] * 10_000
table = [row] * 10_000


def answer(value):
    return table
