# Wrong answer: looks at what comes back from the double, never at what was asked, nor at trouble.
import datetime
import io
from unittest import mock

from tides import high_water


def test_times():
    with mock.patch("urllib.request.urlopen", return_value=io.BytesIO(b'{"high": ["03:12"]}')):
        assert high_water("Husum", datetime.date(2026, 3, 9)) == ["03:12"]


def test_sorted():
    with mock.patch("urllib.request.urlopen", return_value=io.BytesIO(b'{"high": ["15:40", "03:12"]}')):
        assert high_water("Husum", datetime.date(2026, 3, 9)) == ["03:12", "15:40"]
