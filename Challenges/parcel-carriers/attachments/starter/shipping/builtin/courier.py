"""A courier with a van."""


def price(grams):
    """Return the price in cents."""
    return 500 + grams // 100 * 10
