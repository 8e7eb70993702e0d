# Wrong answer: Decimal rounds half to even unless told otherwise.
import json
from datetime import datetime, timezone
from decimal import ROUND_HALF_UP, Decimal
from zoneinfo import ZoneInfo


def parking_bill(text):
    order = json.loads(text, parse_float=Decimal)
    zone = ZoneInfo(order["zone"])
    visits = []
    for stay in order["stays"]:
        visits.append((moment(stay["from"], zone), moment(stay["to"], zone), stay["plate"]))
    visits.sort(key=lambda visit: visit[0])
    stays, months, total = [], {}, Decimal(0)
    for begin, end, plate in visits:
        amount = Decimal(quarters(begin, end) * order["rate"]).quantize(Decimal("0.01"))
        local = begin.astimezone(zone)
        stays.append({"plate": plate, "from": local.isoformat(), "amount": str(amount)})
        month = local.strftime("%Y-%m")
        months[month] = months.get(month, 0) + amount
        total += amount
    months = {month: str(amount) for month, amount in months.items()}
    return json.dumps({"stays": stays, "months": months, "total": f"{total:.2f}"})


def moment(text, zone):
    time = datetime.fromisoformat(text)
    if time.tzinfo is None:
        time = time.replace(tzinfo=zone)
    return time.astimezone(timezone.utc)


def quarters(begin, end):
    if end < begin:
        raise ValueError("the stay ends before it begins")
    seconds = (end - begin).total_seconds()
    return -int(-seconds // 900)
