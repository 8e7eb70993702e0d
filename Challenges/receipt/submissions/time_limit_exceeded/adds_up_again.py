# Time limit exceeded: at every line it adds up all lines so far again, which is O(n²).
from decimal import ROUND_HALF_UP, Decimal


def amount(item):
    name, quantity, price = item
    if Decimal(quantity) <= 0:
        raise ValueError("quantity must be above 0")
    return (Decimal(quantity) * Decimal(price)).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def print_receipt(items):
    total = Decimal("0.00")
    lines = []
    for number, item in enumerate(items, start=1):
        name, quantity, _ = item
        lines.append(f"{name:<20.20}{quantity:>8}{amount(item):>12,.2f}")
        total = sum(amount(earlier) for earlier in items[:number])
    print("RECEIPT\n")
    for line in lines:
        print(line)
    print("-" * 40)
    print(f"TOTAL{total:>35,.2f}")
    return int(total * 100)
