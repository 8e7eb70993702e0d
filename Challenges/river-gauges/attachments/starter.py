import threading
from concurrent.futures import ThreadPoolExecutor, as_completed


class Survey:
    """Reads stations through a driver that blocks, several at once, and keeps what they said."""

    def __init__(self, read, at_once):
        if at_once < 1:
            raise ValueError("at_once must be at least 1")
        self._read = read
        self._at_once = at_once
        self._lock = threading.Lock()
        self._latest = {}
        self._total = 0.0

    def collect(self, stations):
        """Read all stations; return a dict from station to reading, None for one that is out of order."""
        with ThreadPoolExecutor(self._at_once) as pool:
            jobs = []
            for station in stations:
                jobs.append(pool.submit(lambda: self._visit(station)))
            return dict(job.result() for job in as_completed(jobs))

    async def collect_async(self, stations):
        """The same for a coroutine."""
        return self.collect(stations)

    def latest(self):
        """Return the last recorded number of each station."""
        with self._lock:
            return self._latest

    def total(self):
        """Return the sum of all numbers recorded."""
        with self._lock:
            return self._total

    def _visit(self, station):
        try:
            reading = self._read(station)
        except OSError:
            return station, None
        self._record(station, reading)
        return station, reading

    def _record(self, station, reading):
        self._lock.acquire()
        self._latest[station] = float(reading)
        self._total += self._latest[station]
        self._lock.release()
