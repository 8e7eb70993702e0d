# Accepted: an OrderedDict in a closure, and the numbers as attributes of the wrapper.
from collections import OrderedDict
from collections.abc import Callable, Hashable
from functools import partial, wraps


def call_key(*args: object, **kwargs: object) -> Hashable:
    return args, frozenset(kwargs.items())


def memo(
    function: Callable | None = None, /, *, key: Callable[..., Hashable] | None = None, limit: int | None = None
) -> Callable:
    """Decorate a function so that it remembers its results."""
    if limit is not None and limit < 1:
        raise ValueError(f"limit must be at least 1, not {limit}")
    if function is None:
        return partial(memo, key=key, limit=limit)
    make_key = key or call_key
    results: OrderedDict[Hashable, object] = OrderedDict()

    @wraps(function)
    def wrapper(*args: object, **kwargs: object) -> object:
        call = make_key(*args, **kwargs)
        if call in results:
            results.move_to_end(call)
            wrapper.hits += 1
            return results[call]
        result = function(*args, **kwargs)
        results[call] = result
        results.move_to_end(call)
        if limit is not None and len(results) > limit:
            results.popitem(last=False)
        wrapper.misses += 1
        return result

    def clear() -> None:
        results.clear()
        wrapper.hits = wrapper.misses = 0

    wrapper.clear = clear
    clear()
    return wrapper
