# Wrong answer: the days are those of one stop, however many there are.


def plan_trip(start, /, *stops, days, currency="EUR", extras=(), **notes):
    if days < 1:
        raise ValueError("at least one day is needed")
    plan = {"route": [start], "days": days, "currency": currency, "extras": [], "notes": notes}
    plan["route"].extend(stops)
    if extras is not None:
        plan["extras"].extend(extras)
    if plan["extras"].count("insurance") == 0:
        plan["extras"].append("insurance")
    return plan


def call_all(function, calls):
    results = []
    for arguments, keywords in calls:
        try:
            results.append(function(*arguments, **keywords))
        except TypeError:
            results.append("TypeError")
    return results
