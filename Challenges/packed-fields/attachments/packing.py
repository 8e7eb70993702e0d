"""Packs the fields of a record into one line of a log, and unpacks them."""


def pack(fields: list[str]) -> str:
    """One line of printable text, without a line break, that stands for the fields."""
    raise NotImplementedError


def unpack(line: str) -> list[str]:
    """The fields for which a line of pack stands, as a new list."""
    raise NotImplementedError
