# Accepted: without pytest; a small class plays the network and keeps what it was asked.
import datetime
import io
from unittest.mock import patch
from urllib.error import HTTPError, URLError
from urllib.parse import parse_qs, urlsplit

from tides import ServiceDown, UnknownPort, high_water

DAY = datetime.date(2026, 11, 2)


class Network:
    def __init__(self, *events):
        self.events = list(events)
        self.asked = []
        self.answers = []

    def urlopen(self, url, data=None, timeout=None):
        self.asked.append((url, timeout))
        event = self.events.pop(0)
        if isinstance(event, Exception):
            raise event
        self.answers.append(io.BytesIO(event))
        return self.answers[-1]


def ask(network, port="Husum", **options):
    with patch("urllib.request.urlopen", network.urlopen):
        return high_water(port, DAY, **options)


def raised(expected, network, **options):
    try:
        ask(network, **options)
    except expected:
        return True
    return False


def error(code):
    return HTTPError("https://tides.example", code, "error", None, None)


def test_sorted_times_and_closed_answer():
    network = Network(b'{"high": ["15:40", "03:12"]}')
    assert ask(network) == ["03:12", "15:40"]
    assert network.answers[0].closed


def test_request():
    network = Network(b'{"high": []}')
    assert ask(network, "Le Havre & Co", timeout=2.5) == []
    ((url, timeout),) = network.asked
    assert parse_qs(urlsplit(url).query) == {"port": ["Le Havre & Co"], "day": ["2026-11-02"]}
    assert timeout == 2.5


def test_third_attempt():
    network = Network(URLError("down"), error(502), b'{"high": ["03:12"]}')
    assert ask(network) == ["03:12"]


def test_gives_up():
    network = Network(*[URLError("down") for _ in range(9)])
    assert raised(ServiceDown, network, attempts=4)
    assert len(network.asked) == 4


def test_unknown_port():
    network = Network(*[error(404) for _ in range(9)])
    assert raised(UnknownPort, network)
    assert len(network.asked) == 1


def test_no_json_and_no_times():
    assert raised(ServiceDown, Network(b"<html>"))
    assert raised(ServiceDown, Network(b"{}"))
