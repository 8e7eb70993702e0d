"""The post."""
from shipping.registry import carrier


@carrier("post")
def price(grams):
    """Return the price in cents, or None for a parcel that is too heavy."""
    if grams > 30_000:
        return None
    return 450 if grams <= 2000 else 950
