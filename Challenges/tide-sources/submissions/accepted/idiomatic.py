# Accepted: only the call stands in the try; the group is raised after the loop, outside of any handler.
from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")
Failures = type[Exception] | tuple[type[Exception], ...]


class NoAnswer(ExceptionGroup):
    """No source has answered."""


def first_answer(
    sources: Iterable[tuple[str, Callable[[], T]]],
    *,
    tolerate: Failures = OSError,
    accept: Callable[[T], object] | None = None,
) -> tuple[str, T]:
    """Return (name, value) of the first source that answers."""
    check_exceptions(tolerate)
    failures: list[Exception] = []
    for name, ask in sources:
        try:
            value = ask()
        except Exception as error:
            error.add_note(f"asked: {name}")
            if not isinstance(error, tolerate):
                raise
            failures.append(error)
        else:
            if accept is None or accept(value):
                return name, value
            refusal = ValueError(f"refused: {value!r}")
            refusal.add_note(f"asked: {name}")
            failures.append(refusal)
    if not failures:
        raise LookupError("there are no sources")
    raise NoAnswer(f"no answer from {len(failures)} source{'s' * (len(failures) > 1)}", failures)


def check_exceptions(classes: Failures) -> None:
    """Raise TypeError for anything but classes of exceptions that may be caught."""
    for item in classes if isinstance(classes, tuple) else [classes]:
        if not (isinstance(item, type) and issubclass(item, Exception)):
            raise TypeError(f"{item!r} is no class derived from Exception")
