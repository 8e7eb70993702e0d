# Accepted: a stack of functions that get the exception, and one variable for what is under way.
from collections.abc import Callable
from typing import Self, TypeVar

F = TypeVar("F", bound=Callable[..., object])
Exit = Callable[[BaseException | None], object]


class Crew:
    """Takes everything away in reverse order, whatever goes wrong."""

    def __init__(self):
        self._exits: list[Exit] = []

    def enter(self, manager: object) -> object:
        enter = method(manager, "__enter__")
        exit_of = exit_with(manager)
        result = enter(manager)
        self._exits.append(exit_of)
        return result

    def push(self, manager: object) -> object:
        self._exits.append(exit_with(manager))
        return manager

    def call_later(self, function: F, /, *args: object, **kwargs: object) -> F:
        def call(_: BaseException | None) -> None:
            function(*args, **kwargs)

        self._exits.append(call)
        return function

    def hand_over(self) -> Self:
        other = type(self)()
        self._exits, other._exits = other._exits, self._exits
        return other

    def close(self) -> None:
        self.__exit__(None, None, None)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        left = error
        while self._exits:
            exit_of = self._exits.pop()
            try:
                if exit_of(left):
                    left = None
            except BaseException as new:
                left = new
        if left is not None and left is not error:
            raise left
        return left is None


def method(manager: object, name: str) -> Callable[..., object]:
    found = getattr(type(manager), name, None)
    if found is None:
        raise TypeError(f"{type(manager).__name__} has no {name}")
    return found


def exit_with(manager: object) -> Exit:
    leave = method(manager, "__exit__")

    def exit_of(error: BaseException | None) -> object:
        if error is None:
            return leave(manager, None, None, None)
        return leave(manager, type(error), error, error.__traceback__)

    return exit_of
