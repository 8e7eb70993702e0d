"""Watches trips and tells travellers when one has become cheaper than ever before."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable

from fares import Fare, FareClient, Trip

log = logging.getLogger(__name__)

Send = Callable[[str, str], Awaitable[None]]
Alarm = Callable[[Fare], Awaitable[None]]


class FareWatcher:
    """Asks for every trip once in `every` seconds, until it is stopped."""

    def __init__(self, client: FareClient, send: Send, every: float = 300.0) -> None:
        self._client = client
        self._send = send
        self._every = every
        self._alarms: dict[Trip, list[Alarm]] = {}
        self._best: dict[Trip, int] = {}
        self._task: asyncio.Task[None] | None = None
        self.checked = 0

    def subscribe(self, address: str, trips: Iterable[Trip]) -> None:
        """Send a message to this address whenever one of the trips gets cheaper."""
        for trip in trips:

            async def alarm(fare: Fare) -> None:
                text = f"{trip}: {fare.cents / 100:.2f} €, {fare.berths_left} berths left"
                await self._send(address, text)

            self._alarms.setdefault(trip, []).append(alarm)

    def start(self) -> None:
        if self._task is not None:
            raise RuntimeError("the watcher is running already")
        self._task = asyncio.create_task(self._watch())

    async def stop(self) -> None:
        """Stop watching; a round that is under way is given up."""
        if self._task is None:
            return
        task, self._task = self._task, None
        task.cancel()
        await asyncio.wait([task])

    async def _watch(self) -> None:
        while True:
            try:
                await self._round()
                await asyncio.sleep(self._every)
            except:  # a bad round must not end the watch
                log.exception("a round failed")

    async def _round(self) -> None:
        trips = list(self._alarms)
        results = await asyncio.gather(*map(self._check, trips), return_exceptions=True)
        for trip, result in zip(trips, results, strict=True):
            if isinstance(result, Exception):
                log.warning("no fare for %s: %r", trip, result)

    async def _check(self, trip: Trip) -> None:
        checked = self.checked
        fare = await self._client.fare(trip)
        self.checked = checked + 1
        best = self._best.get(trip)
        if best is None or fare.cents < best:
            self._best[trip] = fare.cents
            if best is not None:
                for alarm in self._alarms[trip]:
                    asyncio.create_task(alarm(fare))
