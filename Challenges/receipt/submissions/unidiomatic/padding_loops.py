# Unidiomatic: correct and fast, but pads with while loops, joins with + and str(), and counts with range(len(...)).
import decimal


def pad_right(text, width):
    while len(text) < width:
        text = text + " "
    return text


def pad_left(text, width):
    while len(text) < width:
        text = " " + text
    return text


def print_receipt(items):
    amounts = []
    total = decimal.Decimal("0.00")
    for i in range(len(items)):
        quantity = decimal.Decimal(items[i][1])
        if not quantity > 0:
            raise ValueError("quantity of " + items[i][0] + " must be above 0")
        amount = quantity * decimal.Decimal(items[i][2])
        amount = amount.quantize(decimal.Decimal("0.01"), decimal.ROUND_HALF_UP)
        amounts.append(amount)
        total = total + amount
    lines = []
    lines.append("RECEIPT")
    lines.append("")
    for i in range(len(items)):
        name = items[i][0]
        if len(name) > 20:
            name = name[0:20]
        line = pad_right(name, 20)
        line = line + pad_left(str(items[i][1]), 8)
        line = line + pad_left("{:,}".format(amounts[i]), 12)
        lines.append(line)
    dashes = ""
    for i in range(40):
        dashes = dashes + "-"
    lines.append(dashes)
    lines.append("TOTAL" + pad_left("%s" % "{:,}".format(total), 35))
    for i in range(len(lines)):
        print(lines[i])
    return int(str(total).replace(".", ""))
