# Rejected: asserts the address letter by letter, and a MagicMock that can be used in a with statement only.
import datetime
from unittest import mock
from urllib.error import HTTPError

from tides import UnknownPort, high_water

DAY = datetime.date(2026, 3, 9)


def test_request():
    with mock.patch("urllib.request.urlopen") as urlopen:
        urlopen.return_value.__enter__.return_value.read.return_value = b'{"high": ["15:40", "03:12"]}'
        assert high_water("Le Havre", DAY) == ["03:12", "15:40"]
    urlopen.assert_called_once_with("https://tides.example/v1/high?port=Le+Havre&day=2026-03-09", timeout=5.0)
    urlopen.return_value.__exit__.assert_called_once()


def test_unknown_port():
    with mock.patch("urllib.request.urlopen", side_effect=HTTPError("", 404, "", None, None)) as urlopen:
        try:
            high_water("Atlantis", DAY)
        except UnknownPort as error:
            assert str(error) == "Atlantis"
    assert urlopen.call_count == 1
