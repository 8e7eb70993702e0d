def to_roman(number: int) -> str:
    """Return the standard Roman form of a number from 1 to 3999; raise ValueError for any other."""
    raise NotImplementedError


def from_roman(text: str) -> int:
    """Return the number of a Roman numeral in standard form, in capital or small letters; raise ValueError if not."""
    raise NotImplementedError
