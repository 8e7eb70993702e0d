# Unidiomatic: correct, but asks .keys(), compares with None by ==, and builds the key with a loop.
import collections
import functools


def memo(function=None, /, *, key=None, limit=None):
    if limit != None:
        if limit < 1:
            raise ValueError("limit must be at least 1, not %d" % limit)
    if function == None:
        return functools.partial(memo, key=key, limit=limit)
    memory = collections.OrderedDict()

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        if key == None:
            pairs = []
            for name in sorted(kwargs.keys()):
                pairs.append((name, kwargs[name]))
            call = (args, tuple(pairs))
        else:
            call = key(*args, **kwargs)
        if call in memory.keys():
            result = memory[call]
            del memory[call]
            memory[call] = result
            wrapper.hits = wrapper.hits + 1
            return result
        else:
            result = function(*args, **kwargs)
            if call in memory.keys():
                del memory[call]
            memory[call] = result
            if limit != None and len(memory) > limit:
                memory.popitem(False)
            wrapper.misses = wrapper.misses + 1
            return result

    def clear():
        memory.clear()
        wrapper.hits = 0
        wrapper.misses = 0

    wrapper.clear = clear
    clear()
    return wrapper
