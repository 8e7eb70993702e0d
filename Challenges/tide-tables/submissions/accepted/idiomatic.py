# Accepted: pytest; a fixture replaces the network for each test, parametrize makes a test of every row.
import datetime
import io
import json
from collections.abc import Iterator
from unittest import mock
from urllib.error import HTTPError, URLError
from urllib.parse import parse_qs, urlsplit

import pytest

from tides import ServiceDown, UnknownPort, high_water

DAY = datetime.date(2026, 3, 9)


@pytest.fixture
def network() -> Iterator[mock.Mock]:
    """Stands for urlopen; gives one good answer unless a test says otherwise."""
    with mock.patch("urllib.request.urlopen", side_effect=[answer("03:12", "15:40")]) as urlopen:
        yield urlopen


def answer(*times: str) -> io.BytesIO:
    return io.BytesIO(json.dumps({"high": times}).encode())


def status(code: int) -> HTTPError:
    return HTTPError("https://tides.example", code, "no", None, None)


def test_gives_the_times_in_ascending_order(network: mock.Mock) -> None:
    network.side_effect = [answer("15:40", "03:12")]
    assert high_water("Husum", DAY) == ["03:12", "15:40"]


def test_day_without_high_water(network: mock.Mock) -> None:
    network.side_effect = [answer()]
    assert high_water("Husum", DAY) == []


@pytest.mark.parametrize("port", ["Husum", "Le Havre", "Sète", "A&B=C", "50 %"])
def test_asks_for_port_and_day(network: mock.Mock, port: str) -> None:
    high_water(port, DAY)
    (url,) = network.call_args.args
    parts = urlsplit(url)
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == "https://tides.example/v1/high"
    assert parse_qs(parts.query) == {"port": [port], "day": ["2026-03-09"]}
    assert " " not in url
    assert url.isascii()


@pytest.mark.parametrize(("options", "expected"), [({}, 5.0), ({"timeout": 0.5}, 0.5)])
def test_waits_no_longer_than_the_timeout(network: mock.Mock, options: dict[str, float], expected: float) -> None:
    high_water("Husum", DAY, **options)
    assert network.call_args.kwargs["timeout"] == expected


@pytest.mark.parametrize("accident", [URLError("no route"), TimeoutError(), status(503)], ids=repr)
def test_tries_again_after_an_accident(network: mock.Mock, accident: OSError) -> None:
    network.side_effect = [accident, accident, answer("03:12")]
    assert high_water("Husum", DAY) == ["03:12"]
    assert network.call_count == 3


@pytest.mark.parametrize("accident", [URLError("no route"), TimeoutError(), status(500)], ids=repr)
@pytest.mark.parametrize("attempts", [1, 3])
def test_gives_up_after_the_last_attempt(network: mock.Mock, accident: OSError, attempts: int) -> None:
    network.side_effect = accident
    with pytest.raises(ServiceDown):
        high_water("Husum", DAY, attempts=attempts)
    assert network.call_count == attempts


def test_unknown_port_is_final(network: mock.Mock) -> None:
    network.side_effect = status(404)
    with pytest.raises(UnknownPort):
        high_water("Atlantis", DAY)
    assert network.call_count == 1


@pytest.mark.parametrize("body", [b"<h1>Sorry</h1>", b"", b"{}", b"[]", b"null"])
def test_unusable_answers(network: mock.Mock, body: bytes) -> None:
    network.side_effect = [io.BytesIO(body)]
    with pytest.raises(ServiceDown):
        high_water("Husum", DAY)


def test_closes_the_answer(network: mock.Mock) -> None:
    response = answer("03:12")
    network.side_effect = [response]
    high_water("Husum", DAY)
    assert response.closed
