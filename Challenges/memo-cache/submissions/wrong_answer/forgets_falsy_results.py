# Wrong answer: asks whether the remembered result is true; 0, None and "" are calculated again and again.
import functools


def memo(function=None, /, *, key=None, limit=None):
    if limit is not None and limit < 1:
        raise ValueError("limit must be at least 1")
    if function is None:
        return functools.partial(memo, key=key, limit=limit)
    memory = {}

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        call = key(*args, **kwargs) if key else (args, frozenset(kwargs.items()))
        result = memory.pop(call, None)
        if result:
            wrapper.hits += 1
        else:
            result = function(*args, **kwargs)
            wrapper.misses += 1
            if limit and len(memory) == limit:
                del memory[next(iter(memory))]
        memory[call] = result
        return result

    def clear():
        memory.clear()
        wrapper.hits = wrapper.misses = 0

    wrapper.clear = clear
    clear()
    return wrapper
