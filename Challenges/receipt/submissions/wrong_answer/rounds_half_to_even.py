# Wrong answer: Decimal, but quantize rounds half a cent to the even neighbour unless told otherwise.
from decimal import Decimal


def print_receipt(items):
    amounts = []
    for name, quantity, price in items:
        if Decimal(quantity) <= 0:
            raise ValueError("quantity must be above 0")
        amounts.append((Decimal(quantity) * Decimal(price)).quantize(Decimal("0.01")))
    total = sum(amounts, start=Decimal("0.00"))
    print("RECEIPT\n")
    for (name, quantity, _), amount in zip(items, amounts):
        print(f"{name:<20.20}{quantity:>8}{amount:>12,.2f}")
    print("-" * 40)
    print(f"TOTAL{total:>35,.2f}")
    return int(total * 100)
