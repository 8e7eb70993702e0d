"""Times of high water, asked from the tide service."""

import datetime
import urllib.request  # the module calls urllib.request.urlopen(url, timeout=seconds), with a url that is a str

SERVICE = "https://tides.example/v1/high"


class UnknownPort(LookupError):
    """The service has no such port."""


class ServiceDown(Exception):
    """The service cannot be reached, or gives answers that cannot be used."""


def high_water(port: str, day: datetime.date, *, attempts: int = 3, timeout: float = 5.0) -> list[str]:
    """The times of high water in a port on a day, such as ["03:12", "15:40"], in ascending order."""
    raise NotImplementedError
