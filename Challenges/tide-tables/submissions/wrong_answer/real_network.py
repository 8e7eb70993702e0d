# Wrong answer: asks the real service. There is none, and if there were one, the test would depend on it.
import datetime

from tides import high_water


def test_husum():
    times = high_water("Husum", datetime.date(2026, 3, 9))
    assert times == sorted(times)
    assert all(len(time) == 5 for time in times)
