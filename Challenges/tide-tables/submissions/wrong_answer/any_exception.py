# Wrong answer: is content with any exception, and counts no attempts.
import datetime
from unittest import mock
from urllib.error import HTTPError, URLError

from tides import high_water


def fails(event):
    with mock.patch("urllib.request.urlopen", side_effect=event):
        try:
            high_water("Husum", datetime.date(2026, 3, 9))
        except Exception:
            return True
    return False


def test_trouble():
    assert fails(URLError("down"))
    assert fails(HTTPError("https://tides.example", 404, "no", None, None))
    assert fails(HTTPError("https://tides.example", 500, "no", None, None))
