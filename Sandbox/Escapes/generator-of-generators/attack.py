# A thousand to the hundredth power of items, each within every limit on breadth and depth.
def tree(depth):
    for _ in range(1000):
        yield tree(depth - 1) if depth else 4242


def answer(value):
    return tree(100)
