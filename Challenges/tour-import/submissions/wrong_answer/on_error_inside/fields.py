"""Reads single fields of a record."""
from datetime import date

from errors import TourError


def text(record, field):
    """Return the text of a field without the blanks around it; TourError if it is missing or empty."""
    value = record.get(field, "").strip()
    if not value:
        raise TourError(field, "is missing")
    return value


def number(record, field, least=0):
    """Return the whole number of a field, `least` or more; TourError if it is none."""
    value = text(record, field)
    try:
        value = int(value)
    except ValueError as error:
        raise TourError(field, "is not a whole number") from error
    if value < least:
        raise TourError(field, f"is less than {least}")
    return value


def day(record, field):
    """Return the date of a field; TourError if it is none."""
    value = text(record, field)
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise TourError(field, "is not a date") from error


def tags(record, field):
    """Return the words of a field, each once, in order; without the field an empty list."""
    found = []
    for word in record.get(field, "").lower().split():
        if word not in found:
            found.append(word)
    return found
