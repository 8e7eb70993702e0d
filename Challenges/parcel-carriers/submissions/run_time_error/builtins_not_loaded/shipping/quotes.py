# Run-time error: nobody loads the built-in carriers.
"""Compares what carriers ask for a parcel."""
from shipping import registry


def offers(grams: int) -> list[tuple[int, str]]:
    """Return the pairs (price, carrier) for a parcel, the cheapest first."""
    if grams <= 0:
        raise ValueError("a parcel weighs something")
    registry.get("post")
    prices = ((registry.get(name)(grams), name) for name in registry.names())
    return sorted((cents, name) for cents, name in prices if cents is not None)
