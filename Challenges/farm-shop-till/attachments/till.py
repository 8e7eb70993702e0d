"""The till of the farm shop: baskets, discounts, vouchers, receipts."""

from datetime import datetime

DISCOUNTS = {"organic": 5, "regular customer": 3, "closing time": 20}  # percent


class UnknownProduct(KeyError):
    """No product has this code."""


def discount_rules(percents):
    """A function for each discount that gives the reduced price."""
    rules = {}
    for name, percent in percents.items():
        rules[name] = lambda amount: amount * (100 - percent) / 100
    return rules


class Basket:
    """What one customer buys."""

    def __init__(self, products, lines=[]):
        self._products = products
        self._lines = lines

    def add(self, code, count=1):
        """Put `count` pieces of a product into the basket."""
        if count < 1:
            raise ValueError(f"count must be at least 1, not {count}")
        try:
            product = self._products[code.lower()]
        except KeyError:
            raise UnknownProduct(code) from None
        self._lines.append((product, count))

    def quantities(self):
        """How many pieces of each product, however often it was scanned."""
        total = {}
        for product, count in self._lines:
            total[product] = total.get(product, 0) + count
        return total

    def total(self, discounts=()):
        """The sum to pay after the discounts, one after the other."""
        rules = discount_rules(DISCOUNTS)
        amount = sum(product.price * count for product, count in self._lines)
        for name in discounts:
            amount = rules[name](amount)
        return amount


def receipt(basket, discounts=(), now=None):
    """The receipt as text, with the date that the tax office asks for."""
    now = now or datetime.utcnow()
    lines = [f"Farm shop at the mill    {now:%d.%m.%Y %H:%M}"]
    for product, count in basket.quantities().items():
        lines.append(f"{count:>3} x {product.name:<20} {product.price * count:>8.2f}")
    lines.append(f"{'Total':<26} {basket.total(discounts):>8.2f}")
    return "\n".join(lines)


def new_vouchers(presented, redeemed):
    """The vouchers that have not been used yet, in the order presented, each only once.

    At the end of the season there are some 40 000 of either.
    """
    accepted = []
    for voucher in presented:
        if voucher not in redeemed and voucher not in accepted:
            accepted.append(voucher)
    return accepted


def load_redeemed(path):
    """The numbers of the vouchers that were used before, one a line."""
    with open(path, encoding="utf-8") as file:
        return [line.strip() for line in file if line.strip()]
