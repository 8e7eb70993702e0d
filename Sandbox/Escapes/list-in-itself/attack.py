# Three containers, each in itself and in the others.
items, table = [], {}
pair = (items, table)
items.extend([items, table, pair])
table["self"] = [table, pair, items]


def answer(value):
    return pair
