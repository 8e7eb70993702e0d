# Wrong answer: computes money with floats; half cents go up or down by luck.
def print_receipt(items):
    lines = []
    total = 0
    for name, quantity, price in items:
        if float(quantity) <= 0:
            raise ValueError("quantity must be above 0")
        amount = round(float(quantity) * float(price), 2)
        total += amount
        lines.append(f"{name:<20.20}{quantity:>8}{amount:>12,.2f}")
    print("RECEIPT\n")
    for line in lines:
        print(line)
    print("-" * 40)
    print(f"TOTAL{total + 0.0:>35,.2f}")
    return round(total * 100)
