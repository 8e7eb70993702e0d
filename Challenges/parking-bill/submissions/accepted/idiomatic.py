# Accepted: everything is UTC and Decimal inside; zone and text appear at the edges only.
import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from operator import attrgetter
from zoneinfo import ZoneInfo

CENT = Decimal("0.01")
QUARTER = timedelta(minutes=15)


@dataclass(frozen=True)
class Stay:
    """A car in the car park; both times are UTC."""

    plate: str
    begin: datetime
    end: datetime

    def price(self, rate: Decimal) -> Decimal:
        if self.end < self.begin:
            raise ValueError(f"the stay of {self.plate} ends before it begins")
        quarters = -((self.begin - self.end) // QUARTER)  # rounded up
        return (quarters * rate).quantize(CENT, ROUND_HALF_UP)


def parking_bill(text: str) -> str:
    """Return the bill, a JSON text, for a JSON text of stays in a car park."""
    order = json.loads(text, parse_float=Decimal, parse_int=Decimal)
    zone = ZoneInfo(order["zone"])
    stays = [Stay(stay["plate"], moment(stay["from"], zone), moment(stay["to"], zone)) for stay in order["stays"]]
    lines = []
    months: dict[str, Decimal] = defaultdict(Decimal)
    for stay in sorted(stays, key=attrgetter("begin")):
        amount = stay.price(order["rate"])
        local = stay.begin.astimezone(zone)
        lines.append({"plate": stay.plate, "from": local.isoformat(), "amount": str(amount)})
        months[f"{local:%Y-%m}"] += amount
    total = sum(months.values(), start=CENT - CENT)
    bill = {"stays": lines, "months": {month: str(money) for month, money in months.items()}, "total": str(total)}
    return json.dumps(bill)


def moment(text: str, zone: ZoneInfo) -> datetime:
    """Return the time that a text names, in UTC; a text without an offset is local time."""
    time = datetime.fromisoformat(text)
    if time.tzinfo is None:
        time = time.replace(tzinfo=zone)
    return time.astimezone(UTC)
