# Wrong answer: appends the keywords to the positional arguments, so that f(("a", 1)) is f(a=1).
import functools


def memo(function=None, /, *, key=None, limit=None):
    if limit is not None and limit < 1:
        raise ValueError("limit must be at least 1")
    if function is None:
        return functools.partial(memo, key=key, limit=limit)
    memory = {}

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        call = key(*args, **kwargs) if key else args + tuple(sorted(kwargs.items()))
        if call in memory:
            memory[call] = memory.pop(call)
            wrapper.hits += 1
        else:
            result = function(*args, **kwargs)
            wrapper.misses += 1
            memory[call] = result
            if limit and len(memory) > limit:
                del memory[next(iter(memory))]
            return result
        return memory[call]

    def clear():
        memory.clear()
        wrapper.hits = wrapper.misses = 0

    wrapper.clear = clear
    clear()
    return wrapper
