# Wrong answer: a second carrier of the same name replaces the first.
"""Where carriers register themselves, and how their modules are found."""
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pkgutil import iter_modules
from typing import TypeVar

Price = Callable[[int], int | None]
F = TypeVar("F", bound=Price)
_carriers: dict[str, Price] = {}


class DuplicateCarrier(ValueError):
    """Another carrier has this name."""


class UnknownCarrier(LookupError):
    """No carrier has this name."""


def carrier(name: str) -> Callable[[F], F]:
    """Register the decorated price function."""

    def register(price: F) -> F:
        _carriers[name] = price
        return price

    return register


def get(name: str) -> Price:
    """Return the price function of a carrier."""
    try:
        return _carriers[name]
    except KeyError:
        raise UnknownCarrier(f"no carrier {name!r}; there are: {', '.join(names())}") from None


def names() -> list[str]:
    """Return the names of all carriers in alphabetical order."""
    return sorted(_carriers)


def load(package: str) -> tuple[list[str], dict[str, Exception]]:
    """Import the modules of a package; return those that are there, and the exceptions of the others."""
    try:
        path = import_module(package).__path__
    except AttributeError:
        raise ValueError(f"{package} is no package") from None
    loaded: list[str] = []
    failed: dict[str, Exception] = {}
    for module in iter_modules(path):
        if module.name.startswith("_"):
            continue
        name = f"{package}.{module.name}"
        try:
            with _all_or_nothing():
                import_module(name)
        except Exception as error:
            failed[name] = error
        else:
            loaded.append(name)
    return loaded, failed


@contextmanager
def _all_or_nothing() -> Iterator[None]:
    before = _carriers.copy()
    try:
        yield
    except BaseException:
        _carriers.clear()
        _carriers.update(before)
        raise
