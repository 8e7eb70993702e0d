"""Splits a restaurant's bill."""


def split_bill(total, weights):
    """Split total cents among guests in proportion to their weights."""
    if total < 0:
        raise ValueError(f"the total must not be negative, not {total}")
    if any(weight < 0 for weight in weights):
        raise ValueError("no weight may be negative")
    whole = sum(weights)
    if whole == 0:
        raise ValueError("at least one weight must be above 0")
    parts = [int(total * (weight / whole)) for weight in weights]
    losses = [total * weight % whole for weight in weights]
    left = total - sum(parts)
    for guest in sorted(range(len(parts)), key=lambda guest: -losses[guest])[:left]:
        parts[guest] += 1
    return parts
