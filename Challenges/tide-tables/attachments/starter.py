import datetime
import io
import json
from unittest import mock

from tides import high_water

DAY = datetime.date(2026, 3, 9)


def answer(*times: str) -> io.BytesIO:
    """What urlopen gives: a file of bytes that can be used in a with statement."""
    return io.BytesIO(json.dumps({"high": list(times)}).encode())


def test_times_of_a_day() -> None:
    with mock.patch("urllib.request.urlopen", return_value=answer("03:12", "15:40")):
        assert high_water("Husum", DAY) == ["03:12", "15:40"]
