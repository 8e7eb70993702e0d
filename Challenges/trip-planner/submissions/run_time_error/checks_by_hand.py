# Run-time error: takes everything in args and kwargs; days that are missing raise a KeyError, and None passes.


def plan_trip(*args, **kwargs):
    start, *stops = args
    days = kwargs.pop("days")
    currency = kwargs.pop("currency", "EUR")
    extras = list(kwargs.pop("extras", None) or [])
    if days < 1:
        raise ValueError("at least one day is needed")
    if "insurance" not in extras:
        extras.append("insurance")
    return {
        "route": [start, *stops],
        "days": days * max(len(stops), 1),
        "currency": currency,
        "extras": extras,
        "notes": kwargs,
    }


def call_all(function, calls):
    results = []
    for arguments, keywords in calls:
        try:
            results.append(function(*arguments, **keywords))
        except TypeError:
            results.append("TypeError")
    return results
