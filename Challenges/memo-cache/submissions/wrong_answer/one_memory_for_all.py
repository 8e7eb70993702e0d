# Wrong answer: the memory is one dictionary of the module; functions answer for one another.
import functools

MEMORY = {}


def memo(function=None, /, *, key=None, limit=None):
    if limit is not None and limit < 1:
        raise ValueError("limit must be at least 1")
    if function is None:
        return functools.partial(memo, key=key, limit=limit)

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        call = key(*args, **kwargs) if key else (args, frozenset(kwargs.items()))
        if call in MEMORY:
            MEMORY[call] = MEMORY.pop(call)
            wrapper.hits += 1
        else:
            result = function(*args, **kwargs)
            wrapper.misses += 1
            MEMORY[call] = result
            if limit and len(MEMORY) > limit:
                del MEMORY[next(iter(MEMORY))]
            return result
        return MEMORY[call]

    def clear():
        MEMORY.clear()
        wrapper.hits = wrapper.misses = 0

    wrapper.clear = clear
    wrapper.hits = wrapper.misses = 0
    return wrapper
