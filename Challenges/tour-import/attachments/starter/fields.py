"""Reads single fields of a record."""
from datetime import date

from errors import *


def text(record, field):
    """Return the text of a field without the blanks around it; TourError if it is missing or empty."""
    value = record.get(field, "").strip()
    if not value:
        raise TourError(field, "is missing")
    return value


def number(record, field, least=0):
    """Return the whole number of a field, `least` or more; TourError if it is none."""
    try:
        value = int(text(record, field))
        if value < least:
            raise ValueError(field, f"is less than {least}")
        return value
    except Exception:
        raise ValueError(field, "is not a whole number")


def day(record, field):
    """Return the date of a field; TourError if it is none."""
    value = text(record, field)
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise ValueError(field, "is not a date")


def tags(record, field, found=[]):
    """Return the words of a field, each once, in order; without the field an empty list."""
    for word in record.get(field, "").lower().split():
        if word not in found:
            found.append(word)
    return found
