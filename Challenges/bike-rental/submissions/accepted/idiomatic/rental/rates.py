"""What everybody needs and what needs nobody: the rates, and the error."""

RATES = {"city": 200, "cargo": 500, "race": 800}  # cents for each hour begun


class BikeError(Exception):
    """The bike is not where it should be."""
