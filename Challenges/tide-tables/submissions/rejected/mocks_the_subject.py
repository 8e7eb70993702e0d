# Rejected: replaces the function under test and checks that the mock gives what it was told to give.
import datetime
from unittest import mock

import tides

DAY = datetime.date(2026, 3, 9)


def test_times():
    with mock.patch.object(tides, "high_water", return_value=["03:12", "15:40"]) as high_water:
        assert tides.high_water("Husum", DAY) == ["03:12", "15:40"]
        high_water.assert_called_once_with("Husum", DAY)


def test_unknown_port():
    with mock.patch.object(tides, "high_water", side_effect=tides.UnknownPort):
        try:
            tides.high_water("Atlantis", DAY)
        except tides.UnknownPort:
            return
        raise AssertionError
