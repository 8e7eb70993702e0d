async def forecasts(service, huts, at_once):
    """Return a dictionary from hut to temperature; at most at_once calls of service.forecast run at a time."""
    raise NotImplementedError
