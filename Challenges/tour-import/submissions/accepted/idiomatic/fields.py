"""Reads single fields of a record."""
from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeVar

from errors import TourError

Record = Mapping[str, str]
T = TypeVar("T")


def text(record: Record, field: str) -> str:
    """Return the text of a field without the blanks around it; TourError if it is missing or empty."""
    if value := record.get(field, "").strip():
        return value
    raise TourError(field, "is missing")


def _converted(record: Record, field: str, convert: Callable[[str], T], wanted: str) -> T:
    value = text(record, field)
    try:
        return convert(value)
    except ValueError as error:
        raise TourError(field, f"is not a {wanted}") from error


def number(record: Record, field: str, least: int = 0) -> int:
    """Return the whole number of a field, `least` or more; TourError if it is none."""
    value = _converted(record, field, int, "whole number")
    if value < least:
        raise TourError(field, f"is less than {least}")
    return value


def day(record: Record, field: str) -> date:
    """Return the date of a field; TourError if it is none."""
    return _converted(record, field, date.fromisoformat, "date")


def tags(record: Record, field: str) -> list[str]:
    """Return the words of a field, each once, in order; without the field an empty list."""
    return list(dict.fromkeys(record.get(field, "").lower().split()))
