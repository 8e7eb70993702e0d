# Run-time error: the keyword arguments are a dict, and that cannot be a part of a key.
import functools


def memo(function=None, /, *, key=None, limit=None):
    if limit is not None and limit < 1:
        raise ValueError("limit must be at least 1")

    def decorate(function):
        memory = {}

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            if key is None:
                call = (args, kwargs)
            else:
                call = key(*args, **kwargs)
            if call in memory:
                wrapper.hits += 1
                result = memory.pop(call)
            else:
                result = function(*args, **kwargs)
                wrapper.misses += 1
                memory.pop(call, None)
                if len(memory) == limit:
                    del memory[next(iter(memory))]
            memory[call] = result
            return result

        def clear():
            memory.clear()
            wrapper.hits = 0
            wrapper.misses = 0

        wrapper.hits = 0
        wrapper.misses = 0
        wrapper.clear = clear
        return wrapper

    if function is None:
        return decorate
    return decorate(function)
