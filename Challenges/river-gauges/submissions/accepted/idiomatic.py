# Accepted: each job carries its own station and context; the loop hands the waiting to a thread.
import asyncio
from collections.abc import Callable, Hashable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from threading import Lock
from typing import Any


class Survey:
    """Reads stations through a driver that blocks, several at once, and keeps what they said."""

    def __init__(self, read: Callable[[Any], Any], at_once: int) -> None:
        if at_once < 1:
            raise ValueError("at_once must be at least 1")
        self._read = read
        self._at_once = at_once
        self._lock = Lock()
        self._latest: dict[Hashable, float] = {}
        self._total = 0.0

    def collect(self, stations: Iterable[Hashable]) -> dict[Hashable, Any]:
        """Read all stations; return a dict from station to reading, None for one that is out of order."""
        with ThreadPoolExecutor(self._at_once) as pool:
            jobs = {station: pool.submit(copy_context().run, self._visit, station) for station in stations}
            return {station: job.result() for station, job in jobs.items()}

    async def collect_async(self, stations: Iterable[Hashable]) -> dict[Hashable, Any]:
        """The same for a coroutine: the event loop stays free."""
        return await asyncio.to_thread(self.collect, stations)

    def latest(self) -> dict[Hashable, float]:
        """Return the last recorded number of each station."""
        with self._lock:
            return self._latest.copy()

    def total(self) -> float:
        """Return the sum of all numbers recorded."""
        with self._lock:
            return self._total

    def _visit(self, station: Hashable) -> Any:
        try:
            reading = self._read(station)
        except OSError:
            return None
        self._record(station, float(reading))
        return reading

    def _record(self, station: Hashable, number: float) -> None:
        with self._lock:
            self._latest[station] = number
            self._total += number
