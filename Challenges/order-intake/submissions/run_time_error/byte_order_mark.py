# Fails: takes the byte order mark for a part of the first column.
import csv
import re
from datetime import date
from decimal import Decimal
from pathlib import Path

COLUMNS = ["order", "customer", "date", "quantity", "price"]


def judge(fields: list[str], orders: set[str]) -> str:
    """Return why the row is bad, or an empty text."""
    order, customer, day, quantity, price = fields
    if order == "":
        return "order"
    if customer == "":
        return "customer"
    if not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", day):
        return "date"
    try:
        date.fromisoformat(day)
    except ValueError:
        return "date"
    if not re.fullmatch("0*[1-9][0-9]{0,3}", quantity):
        return "quantity"
    if not re.fullmatch("[0-9]+([.][0-9]{1,2})?", price):
        return "price"
    if order in orders:
        return "duplicate"
    return ""


def intake(source: str, good: str, bad: str) -> tuple[int, int]:
    with open(source, encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        header = next(filter(None, reader), [])
        missing = [column for column in COLUMNS if column not in header]
        if missing:
            raise ValueError("missing columns: " + ", ".join(missing))
        places = [header.index(column) for column in COLUMNS]
        orders = set()
        bad_rows = 0
        with open(good, "w", encoding="utf-8", newline="") as good_file, open(bad, "w", encoding="utf-8", newline="") as bad_file:
            good_writer = csv.writer(good_file, lineterminator="\n")
            bad_writer = csv.writer(bad_file, lineterminator="\n")
            good_writer.writerow(COLUMNS + ["total"])
            bad_writer.writerow(["line", "reason", "row"])
            line = reader.line_num + 1
            for row in reader:
                if row:
                    if len(row) != len(header):
                        reason = "fields"
                    else:
                        fields = [row[place].strip() for place in places]
                        reason = judge(fields, orders)
                    if reason:
                        bad_writer.writerow([line, reason, "|".join(row)])
                        bad_rows += 1
                    else:
                        order, customer, day, quantity, price = fields
                        orders.add(order)
                        amount = int(quantity)
                        cost = Decimal(price)
                        good_writer.writerow([order, customer, day, amount, f"{cost:.2f}", f"{amount * cost:.2f}"])
                line = reader.line_num + 1
        if bad_rows == 0:
            Path(bad).unlink()
    return len(orders), bad_rows
