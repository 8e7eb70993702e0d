"""The error of the import."""


class TourError(Exception):
    """Something is wrong with a field of a tour."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(field, reason)
        self.field, self.reason = field, reason

    def __str__(self) -> str:
        return " ".join(self.args)
