# Just at and far beyond any limit on depth.
def nested(depth):
    items = []
    for _ in range(depth):
        items = [items]
    return items


def answer(value):
    return [nested(498), nested(499), nested(500), nested(501), nested(100_000)]
