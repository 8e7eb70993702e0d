# Each list holds the next one twice.
items = []
for _ in range(100):
    items = [items, items]


def answer(value):
    return items
