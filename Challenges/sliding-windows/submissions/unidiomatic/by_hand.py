# Unidiomatic: correct and lazy, but with a while loop, next by hand, range(len(...)) and a copy item by item.
def windows(iterable, size):
    if not size >= 1:
        raise ValueError("size must be at least 1, not " + str(size))
    source = iterable.__iter__()
    window = []
    done = False
    while done == False:
        try:
            item = source.__next__()
        except StopIteration as error:
            done = True
            continue
        window.append(item)
        if len(window) > size:
            window.pop(0)
        if len(window) == size:
            copy = []
            for i in range(len(window)):
                copy.append(window[i])
            yield tuple(copy)
