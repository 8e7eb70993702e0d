# Wrong answer: the text of the error is that of a tuple.
"""The errors of the import."""


class TourError(Exception):
    """Something is wrong with a field of a tour."""

    def __init__(self, field, reason):
        self.field = field
        self.reason = reason
