# Wrong answer: the default of extras is one list, made once, and the caller's list is changed as well.


def plan_trip(start, /, *stops, days, currency="EUR", extras=[], **notes):
    if days < 1:
        raise ValueError("at least one day is needed")
    extras = [] if extras is None else extras
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
        except TypeError:
            results.append("TypeError")
    return results
