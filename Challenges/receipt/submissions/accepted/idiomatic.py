# Accepted: Decimal from the strings, ROUND_HALF_UP, and format specifications for the layout.
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


def amount(name, quantity, price):
    """Return quantity times price in whole cents."""
    if (number := Decimal(quantity)) <= 0:
        raise ValueError(f"quantity of {name} must be above 0, not {quantity}")
    return (number * Decimal(price)).quantize(CENT, rounding=ROUND_HALF_UP)


def print_receipt(items):
    """Print the receipt for (name, quantity, price) items and return the total in cents."""
    amounts = [amount(*item) for item in items]
    total = sum(amounts, start=Decimal("0.00"))

    print("RECEIPT", end="\n\n")
    for (name, quantity, _), due in zip(items, amounts):
        print(f"{name:<20.20}{quantity:>8}{due:>12,.2f}")
    print("-" * 40)
    print(f"{'TOTAL':<20}{total:>20,.2f}")
    return int(total * 100)
