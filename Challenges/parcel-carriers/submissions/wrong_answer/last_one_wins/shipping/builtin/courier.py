"""A courier with a van."""
from shipping.registry import carrier


@carrier("courier")
def price(grams):
    """Return the price in cents."""
    return 500 + grams // 100 * 10
