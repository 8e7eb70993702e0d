# Accepted: a function that makes one button has variables of its own at each call; count is a counter in itself.
from collections.abc import Callable, Iterable
from itertools import count


def make_button(label: object, number: int, action: Callable) -> Callable:
    presses = count(1)

    def press(*args: object, **kwargs: object) -> object:
        return action(label, number, next(presses), *args, **kwargs)

    press.__name__ = str(label)
    return press


def make_buttons(labels: Iterable, action: Callable, *, start: int = 1) -> list[Callable]:
    """Return a list of functions, one for each label; pressing calls action(label, number, presses, ...)."""
    return [make_button(label, number, action) for number, label in enumerate(labels, start)]
