# Accepted: whole numbers only; prices in cents, quantities in thousandths.
def thousandths(text):
    whole, _, decimals = text.partition(".")
    return int(whole + decimals.ljust(3, "0"))


def as_text(cents):
    sign = "-" if cents < 0 else ""
    whole, rest = divmod(abs(cents), 100)
    return f"{sign}{whole:,}.{rest:02}"


def print_receipt(items):
    lines = []
    total = 0
    for name, quantity, price in items:
        number = thousandths(quantity)
        if number <= 0:
            raise ValueError(f"quantity of {name} must be above 0")
        cents = int(price.replace(".", ""))
        amount = (number * abs(cents) + 500) // 1000
        if cents < 0:
            amount = -amount
        total += amount
        lines.append(f"{name[:20]:<20}{quantity:>8}{as_text(amount):>12}")

    print("RECEIPT")
    print()
    for line in lines:
        print(line)
    print("-" * 40)
    print(f"TOTAL{as_text(total):>35}")
    return total
