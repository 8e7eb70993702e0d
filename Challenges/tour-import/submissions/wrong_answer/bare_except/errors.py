"""The errors of the import."""


class TourError(Exception):
    """Something is wrong with a field of a tour."""

    def __init__(self, field, reason):
        self.field = field
        self.reason = reason

    def __str__(self):
        return f"{self.field} {self.reason}"
