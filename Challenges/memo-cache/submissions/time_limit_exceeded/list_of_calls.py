# Time limit exceeded: keeps the calls in a list and searches it.
import functools


def memo(function=None, /, *, key=None, limit=None):
    if limit is not None and limit < 1:
        raise ValueError("limit must be at least 1")
    if function is None:
        return functools.partial(memo, key=key, limit=limit)
    memory = []

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        call = key(*args, **kwargs) if key else (args, frozenset(kwargs.items()))
        hash(call)
        for place, (other, result) in enumerate(memory):
            if other == call:
                memory.append(memory.pop(place))
                wrapper.hits += 1
                return result
        result = function(*args, **kwargs)
        wrapper.misses += 1
        memory.append((call, result))
        if limit and len(memory) > limit:
            memory.pop(0)
        return result

    def clear():
        memory.clear()
        wrapper.hits = wrapper.misses = 0

    wrapper.clear = clear
    clear()
    return wrapper
