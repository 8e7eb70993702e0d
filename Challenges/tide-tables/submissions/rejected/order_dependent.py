# Rejected: the first test switches the network off for the whole process; the others live on its patch and its list.
import datetime
import io
import urllib.request

from tides import high_water

asked = []


def test_a_network_is_replaced():
    def urlopen(url, timeout=None):
        asked.append((url, timeout))
        return io.BytesIO(b'{"high": ["15:40", "03:12"]}')

    urllib.request.urlopen = urlopen


def test_b_times():
    assert high_water("Husum", datetime.date(2026, 3, 9)) == ["03:12", "15:40"]


def test_c_request():
    ((url, timeout),) = asked
    assert "2026-03-09" in url
    assert timeout == 5.0
