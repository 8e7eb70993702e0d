"""The morning report."""
from collections.abc import Callable, Iterable

from frost import weather


def morning_report(towns: Iterable[str], *, fetch: Callable[[str], float] = weather.fetch) -> str:
    """Return a text with a line for each town: its temperature, or that nobody knows it."""

    def line(town: str) -> str:
        try:
            return f"{town}: {fetch(town):.1f}"
        except weather.Offline:
            return f"{town}: unknown"

    return "\n".join(map(line, towns))
