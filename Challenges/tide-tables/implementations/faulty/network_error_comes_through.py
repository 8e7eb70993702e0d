"""Times of high water, asked from the tide service."""

import datetime
import json
import urllib.error
import urllib.parse
import urllib.request

SERVICE = "https://tides.example/v1/high"


class UnknownPort(LookupError):
    """The service has no such port."""


class ServiceDown(Exception):
    """The service cannot be reached, or gives answers that cannot be used."""


def high_water(port: str, day: datetime.date, *, attempts: int = 3, timeout: float = 5.0) -> list[str]:
    query = urllib.parse.urlencode({"port": port, "day": day.isoformat()})
    body = _fetch(f"{SERVICE}?{query}", port, attempts, timeout)
    try:
        return sorted(json.loads(body)["high"])
    except (ValueError, KeyError, TypeError) as error:
        raise ServiceDown("the answer cannot be used") from error


def _fetch(url: str, port: str, attempts: int, timeout: float) -> bytes:
    for attempt in range(1, attempts + 1):
        try:
            with urllib.request.urlopen(url, timeout=timeout) as response:
                return response.read()
        except urllib.error.HTTPError as error:
            if error.code == 404:
                raise UnknownPort(port) from error
            failure = error
    raise ServiceDown(f"no answer in {attempts} attempts") from failure
