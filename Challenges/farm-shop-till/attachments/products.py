"""What the farm shop sells."""

import csv


class Product:
    """An article of the price list.

    Two products are the same when their codes are, whatever case the code was typed in.
    """

    def __init__(self, code, name, price, organic=False):
        self.code = code
        self.name = name
        self.price = price
        self.organic = organic

    def __eq__(self, other):
        if not isinstance(other, Product):
            return NotImplemented
        return self.code.lower() == other.code.lower()

    def __hash__(self):
        return hash((self.code, self.price))

    def __repr__(self):
        return f"Product({self.code!r}, {self.name!r}, {self.price})"


def read_price_list(path):
    """Read `code;name;price;organic` lines, such as `E10;Eggs (10);4.20;yes`, into a dict by code."""
    products = {}
    file = open(path, newline="", encoding="utf-8")
    for row in csv.DictReader(file, delimiter=";"):
        code = row["code"].strip()
        products[code.lower()] = Product(
            code,
            row["name"].strip(),
            float(row["price"]),
            row["organic"].strip().lower() == "yes",
        )
    return products


def cheapest(products, count=3):
    """The cheapest products, for the board at the door."""
    return sorted(products.values(), key=lambda product: product.price)[:count]
