# Wrong answer: prints line by line, so a refused item leaves half a receipt behind.
from decimal import ROUND_HALF_UP, Decimal


def print_receipt(items):
    total = Decimal("0.00")
    print("RECEIPT\n")
    for name, quantity, price in items:
        if Decimal(quantity) <= 0:
            raise ValueError("quantity must be above 0")
        amount = (Decimal(quantity) * Decimal(price)).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
        total += amount
        print(f"{name:<20.20}{quantity:>8}{amount:>12,.2f}")
    print("-" * 40)
    print(f"TOTAL{total:>35,.2f}")
    return int(total * 100)
