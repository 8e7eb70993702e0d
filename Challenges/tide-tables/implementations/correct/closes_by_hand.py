"""Times of high water; builds the address piece by piece and closes the answer itself."""

import json
from urllib import error, request
from urllib.parse import quote

SERVICE = "https://tides.example/v1/high"


class UnknownPort(LookupError):
    pass


class ServiceDown(Exception):
    pass


def high_water(port, day, *, attempts=3, timeout=5.0):
    address = SERVICE + "?day=" + day.strftime("%Y-%m-%d") + "&port=" + quote(port, safe="")
    problem = None
    while attempts > 0:
        attempts -= 1
        try:
            response = request.urlopen(address, timeout=timeout)
            try:
                text = response.read().decode("utf-8")
            finally:
                response.close()
            times = list(json.loads(text)["high"])
            times.sort()
            return times
        except error.HTTPError as answer:
            if answer.code == 404:
                raise UnknownPort("no port " + repr(port)) from answer
            problem = answer
        except OSError as failure:
            problem = failure
        except (ValueError, KeyError, TypeError) as failure:
            raise ServiceDown(str(failure)) from failure
    raise ServiceDown(str(problem)) from problem
