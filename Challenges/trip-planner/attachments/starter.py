def plan_trip(*args, **kwargs) -> dict:
    """Return the plan of a trip: route, days, currency, extras and notes."""
    raise NotImplementedError


def call_all(function, calls) -> list:
    """Call the function with each pair (arguments, keywords); return the results, or "TypeError" for bad calls."""
    raise NotImplementedError
