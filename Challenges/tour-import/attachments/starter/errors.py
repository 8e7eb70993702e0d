"""The errors of the import."""


class TourError(Exception):
    """Something is wrong with a field of a tour."""

    def __init__(self, field, reason):
        self.field = field
        self.reason = reason


class ValueError(TourError):
    """The field is there, but its value is not what it should be."""
