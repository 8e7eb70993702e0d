# Wrong answer: adds the exact amounts and rounds only the total, so the lines do not add up to it.
from decimal import ROUND_HALF_UP, Decimal


def in_cents(value):
    return value.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def print_receipt(items):
    amounts = []
    for name, quantity, price in items:
        if Decimal(quantity) <= 0:
            raise ValueError("quantity must be above 0")
        amounts.append(Decimal(quantity) * Decimal(price))
    total = in_cents(sum(amounts, start=Decimal("0.00")))
    print("RECEIPT\n")
    for (name, quantity, _), amount in zip(items, amounts):
        print(f"{name:<20.20}{quantity:>8}{in_cents(amount):>12,.2f}")
    print("-" * 40)
    print(f"TOTAL{total:>35,.2f}")
    return int(total * 100)
