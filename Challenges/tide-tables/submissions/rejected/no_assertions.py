# Rejected: a generous mock and no assertion.
import datetime
from unittest import mock

from tides import high_water


def test_smoke():
    for event in (OSError("down"), ValueError("odd"), None):
        with mock.patch("urllib.request.urlopen", side_effect=event):
            try:
                high_water("Husum", datetime.date(2026, 3, 9))
            except Exception as error:
                print(error)
