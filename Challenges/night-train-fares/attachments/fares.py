"""Fares of night trains, asked from the railways' common API."""

import asyncio
import json
import time
import urllib.parse
import urllib.request
from dataclasses import dataclass
from datetime import date

from retrying import retried

API = "https://fares.nightrail.example/v2"
CLIENT_ID = "fare-watch"
CLIENT_SECRET = "nr_live_5Yw0fKq2Vd81sTzH"
PATIENCE = 10.0
FRESH_SECONDS = 60


@dataclass(frozen=True)
class Trip:
    origin: str
    destination: str
    day: date

    def __str__(self) -> str:
        return f"{self.origin} to {self.destination} on {self.day:%d %B}"


@dataclass(frozen=True)
class Fare:
    trip: Trip
    cents: int
    berths_left: int


def read_json(request: urllib.request.Request) -> dict:
    """Send a request and wait for its answer."""
    with urllib.request.urlopen(request, timeout=PATIENCE) as response:
        return json.load(response)


class FareClient:
    """Asks for fares, at most `at_once` at the same time; an answer stays good for a minute."""

    def __init__(self, at_once: int = 4) -> None:
        self._gate = asyncio.Semaphore(at_once)
        self._signing_in = asyncio.Lock()
        self._token = ""
        self._token_ends = 0.0
        self._answers: dict[tuple[Trip, int], Fare] = {}

    @retried(times=3, first_pause=0.5, on=(OSError,))
    async def fare(self, trip: Trip) -> Fare:
        """The cheapest berth of a trip."""
        key = (trip, int(time.monotonic() // FRESH_SECONDS))
        if key not in self._answers:
            async with self._gate:
                token = await self._signed_in()
                answer = await asyncio.to_thread(read_json, self._request(trip, token))
            self._answers[key] = Fare(trip, int(answer["cents"]), int(answer["berths"]))
        return self._answers[key]

    async def _signed_in(self) -> str:
        """A token that is good for another minute at least."""
        async with self._signing_in:
            if self._token_ends < time.monotonic() + 60:
                form = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET}
                request = urllib.request.Request(
                    f"{API}/token", data=urllib.parse.urlencode(form).encode()
                )
                answer = read_json(request)
                self._token = answer["token"]
                self._token_ends = time.monotonic() + float(answer["expires_in"])
        return self._token

    @staticmethod
    def _request(trip: Trip, token: str) -> urllib.request.Request:
        query = urllib.parse.urlencode(
            {"from": trip.origin, "to": trip.destination, "day": trip.day.isoformat()}
        )
        return urllib.request.Request(
            f"{API}/fares?{query}", headers={"Authorization": f"Bearer {token}"}
        )
