"""A courier on a bike: quick, dear, and not strong."""
from shipping.registry import carrier


@carrier("bike")
def price(grams):
    """Return the price in cents, or None for a parcel that is too heavy."""
    return 700 if grams <= 5000 else None
