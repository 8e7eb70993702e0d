# Accepted: rules as a table of patterns, an exception with the reason, a generator for rows and their lines.
import csv
import re
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from datetime import date
from decimal import Decimal
from operator import itemgetter
from pathlib import Path

RULES = {
    "order": re.compile(r".+", re.DOTALL),
    "customer": re.compile(r".+", re.DOTALL),
    "date": re.compile(r"\d{4}-\d\d-\d\d", re.ASCII),
    "quantity": re.compile(r"0*[1-9]\d{0,3}", re.ASCII),
    "price": re.compile(r"\d+(\.\d\d?)?", re.ASCII),
}


class BadRow(Exception):
    """A row that cannot be loaded; its text is the reason."""


def numbered(file: Iterable[str]) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows with the numbers of the lines in which they begin."""
    reader = csv.reader(file)
    line = 1
    for row in reader:
        if row:
            yield line, row
        line = reader.line_num + 1


def check_day(text: str) -> None:
    try:
        date.fromisoformat(text)
    except ValueError as error:
        raise BadRow("date") from error


def checked(fields: list[str]) -> list:
    for (column, rule), field in zip(RULES.items(), fields, strict=True):
        if not rule.fullmatch(field):
            raise BadRow(column)
        if column == "date":
            check_day(field)
    order, customer, day, quantity, price = fields
    total = int(quantity) * Decimal(price)
    return [order, customer, day, int(quantity), f"{Decimal(price):.2f}", f"{total:.2f}"]


def intake(source: str, good: str, bad: str) -> tuple[int, int]:
    with ExitStack() as stack:
        rows = numbered(stack.enter_context(open(source, encoding="utf-8-sig", newline="")))
        _, header = next(rows, (0, []))
        if missing := [column for column in RULES if column not in header]:
            raise ValueError(f"missing columns: {', '.join(missing)}")
        pick = itemgetter(*map(header.index, RULES))
        outputs = [stack.enter_context(open(path, "w", encoding="utf-8", newline="")) for path in (good, bad)]
        loaded, quarantine = (csv.writer(file, lineterminator="\n") for file in outputs)
        loaded.writerow([*RULES, "total"])
        quarantine.writerow(["line", "reason", "row"])
        orders: set[str] = set()
        rejected = 0
        for line, row in rows:
            try:
                if len(row) != len(header):
                    raise BadRow("fields")
                order, *rest = checked([field.strip() for field in pick(row)])
                if order in orders:
                    raise BadRow("duplicate")
            except BadRow as reason:
                quarantine.writerow([line, reason, "|".join(row)])
                rejected += 1
            else:
                orders.add(order)
                loaded.writerow([order, *rest])
    if not rejected:
        Path(bad).unlink()
    return len(orders), rejected
