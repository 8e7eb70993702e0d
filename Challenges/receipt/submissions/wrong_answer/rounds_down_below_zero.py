# Wrong answer: whole numbers, but // rounds towards minus infinity, which is wrong for what is paid back.
def thousandths(text):
    whole, _, decimals = text.partition(".")
    return int(whole + decimals.ljust(3, "0"))


def print_receipt(items):
    lines = []
    total = 0
    for name, quantity, price in items:
        number = thousandths(quantity)
        if number <= 0:
            raise ValueError("quantity must be above 0")
        amount = (number * int(price.replace(".", "")) + 500) // 1000
        total += amount
        lines.append(f"{name:<20.20}{quantity:>8}{amount / 100:>12,.2f}")
    print("RECEIPT\n")
    for line in lines:
        print(line)
    print("-" * 40)
    print(f"TOTAL{total / 100:>35,.2f}")
    return total
