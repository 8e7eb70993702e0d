# Accepted: every wish is a kind of parameter; Python rejects the bad calls itself.
from collections.abc import Callable, Iterable, Mapping


def plan_trip(
    start: object,
    /,
    *stops: object,
    days: int,
    currency: str = "EUR",
    extras: Iterable[str] | None = None,
    **notes: object,
) -> dict[str, object]:
    if days < 1:
        raise ValueError(f"at least one day is needed, not {days}")
    booked = [*(extras or ())]
    if "insurance" not in booked:
        booked.append("insurance")
    return {
        "route": [start, *stops],
        "days": days * (len(stops) or 1),
        "currency": currency,
        "extras": booked,
        "notes": notes,
    }


def call_all(function: Callable, calls: Iterable[tuple[Iterable, Mapping[str, object]]]) -> list:
    def result(arguments: Iterable, keywords: Mapping[str, object]) -> object:
        try:
            return function(*arguments, **keywords)
        except TypeError:
            return "TypeError"

    return [result(arguments, keywords) for arguments, keywords in calls]
