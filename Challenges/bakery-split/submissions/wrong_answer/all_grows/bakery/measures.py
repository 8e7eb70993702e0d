"""Measures."""

UNITS = {"g": 1, "kg": 1000, "cup": 120, "spoon": 15}


class UnknownUnit(ValueError):
    """There is no such measure."""


def grams(amount: str) -> int:
    """Return the grams of an amount such as "2 cup"."""
    number, _, unit = amount.partition(" ")
    if unit not in UNITS:
        raise UnknownUnit(f"no measure {unit!r}")
    return int(number) * UNITS[unit]
