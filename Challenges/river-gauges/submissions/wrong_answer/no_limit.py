# Wrong answer: the pool is as large as it likes to be.
import asyncio
import contextvars
import threading
from concurrent.futures import ThreadPoolExecutor


class Survey:
    def __init__(self, read, at_once):
        if at_once < 1:
            raise ValueError("at_once must be at least 1")
        self._read = read
        self._at_once = at_once
        self._lock = threading.Lock()
        self._latest = {}
        self._total = 0.0

    def collect(self, stations):
        with ThreadPoolExecutor(32) as pool:
            jobs = []
            for station in stations:
                context = contextvars.copy_context()
                jobs.append(pool.submit(context.run, self._visit, station))
            return dict(job.result() for job in jobs)

    async def collect_async(self, stations):
        loop = asyncio.get_running_loop()
        context = contextvars.copy_context()
        return await loop.run_in_executor(None, context.run, self.collect, stations)

    def latest(self):
        with self._lock:
            return dict(self._latest)

    def total(self):
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
        try:
            self._latest[station] = float(reading)
            self._total += self._latest[station]
        finally:
            self._lock.release()
