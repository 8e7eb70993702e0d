import json
from datetime import datetime, timezone
from zoneinfo import ZoneInfo


def parking_bill(text):
    """Return the bill, a JSON text, for a JSON text of stays in a car park."""
    order = json.loads(text)
    zone = ZoneInfo(order["zone"])
    stays, months, total = [], {}, 0
    for stay in sorted(order["stays"], key=lambda stay: stay["from"]):
        begin = moment(stay["from"], zone)
        end = moment(stay["to"], zone)
        amount = round(quarters(begin, end) * order["rate"], 2)
        stays.append({"plate": stay["plate"], "from": begin.isoformat(), "amount": f"{amount:.2f}"})
        month = begin.astimezone(timezone.utc).strftime("%Y-%m")
        months[month] = months.get(month, 0) + amount
        total += amount
    months = {month: f"{amount:.2f}" for month, amount in months.items()}
    return json.dumps({"stays": stays, "months": months, "total": f"{total:.2f}"})


def moment(text, zone):
    """Return the time that a text names, in the zone; a text without an offset is local time."""
    return datetime.fromisoformat(text).replace(tzinfo=zone)


def quarters(begin, end):
    """Return the number of quarters of an hour that have begun."""
    if end < begin:
        raise ValueError("the stay ends before it begins")
    seconds = (end - begin).seconds
    return -(-seconds // 900)
