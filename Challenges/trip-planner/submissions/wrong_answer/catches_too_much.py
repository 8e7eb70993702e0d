# Wrong answer: call_all turns every exception into "TypeError".


def plan_trip(start, /, *stops, days, currency="EUR", extras=None, **notes):
    if days < 1:
        raise ValueError("at least one day is needed")
    extras = list(extras or [])
    if "insurance" not in extras:
        extras.append("insurance")
    return {
        "route": [start, *stops],
        "days": days * max(len(stops), 1),
        "currency": currency,
        "extras": extras,
        "notes": notes,
    }


def call_all(function, calls):
    results = []
    for arguments, keywords in calls:
        try:
            results.append(function(*arguments, **keywords))
        except Exception:
            results.append("TypeError")
    return results
