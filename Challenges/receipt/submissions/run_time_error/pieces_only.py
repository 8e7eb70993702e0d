# Run-time error: int() cannot read a quantity such as "0.335".
def as_text(cents):
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02}"


def print_receipt(items):
    for name, quantity, price in items:
        if quantity.strip("0.") == "" or quantity.startswith("-"):
            raise ValueError("quantity must be above 0")
    amounts = [int(quantity) * int(price.replace(".", "")) for name, quantity, price in items]
    print("RECEIPT\n")
    for (name, quantity, price), amount in zip(items, amounts):
        print(f"{name:<20.20}{quantity:>8}{as_text(amount):>12}")
    print("-" * 40)
    print(f"TOTAL{as_text(sum(amounts)):>35}")
    return sum(amounts)
