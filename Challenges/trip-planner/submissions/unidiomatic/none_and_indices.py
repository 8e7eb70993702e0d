# Unidiomatic: the signature is right, but the body compares with None by ==, loops over indices and calls list().


def plan_trip(start, /, *stops, days, currency="EUR", extras=None, **notes):
    if days < 1:
        raise ValueError("at least one day is needed, not %d" % days)
    route = list()
    route.append(start)
    for i in range(len(stops)):
        route.append(stops[i])
    booked = list()
    if extras != None:
        for extra in extras:
            booked.append(extra)
    if not "insurance" in booked:
        booked.append("insurance")
    if len(stops) == 0:
        total = days
    else:
        total = days * len(stops)
    return {"route": route, "days": total, "currency": currency, "extras": booked, "notes": notes}


def call_all(function, calls):
    results = list()
    for i in range(len(calls)):
        try:
            results.append(function(*calls[i][0], **calls[i][1]))
        except TypeError:
            results.append("TypeError")
    return results
