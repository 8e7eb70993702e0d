# Depth in places where only hashable things go.
def answer(value):
    key, group = (), frozenset()
    for _ in range(400):
        key, group = (key,), frozenset([group])
    deep = {key: group}
    for _ in range(5000):
        deep = {"next": deep}
    return deep
