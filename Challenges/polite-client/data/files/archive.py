"""A double of a map archive that counts how often it is asked, and helpers for the cases."""
import asyncio

from virtual_time import elapsed


class TooMany(Exception):
    """The archive's answer 429: nobody is to ask again for `retry_after` seconds."""

    def __init__(self, retry_after):
        super().__init__(f"come back in {retry_after} s")
        self.retry_after = retry_after


class Archive:
    """`await archive.send(path)` answers after `delay` seconds. `begun` are pairs of a path and the moment of the call.

    `refusals` gives for the number of a call (from 1) the seconds of a TooMany with which it is answered after `delay`;
    `faults` gives for a path the exception with which it is answered, `delays` a path's own delay.
    """

    def __init__(self, delay=0.25, refusals=None, faults=None, delays=None):
        self.delay = delay
        self.refusals = refusals or {}
        self.faults = faults or {}
        self.delays = delays or {}
        self.begun = []
        self.running = 0

    async def send(self, path):
        self.begun.append((path, elapsed()))
        number = len(self.begun)
        self.running += 1
        try:
            await asyncio.sleep(self.delays.get(path, self.delay))
        finally:
            self.running -= 1
        if number in self.refusals:
            raise TooMany(self.refusals[number])
        if path in self.faults:
            raise self.faults[path]
        return f"map {path}"

    def times(self):
        return [moment for _, moment in self.begun]

    def most_in(self, seconds):
        """The largest number of calls that began in any stretch of so many seconds."""
        times = self.times()
        counts = (sum(start <= t < start + seconds for t in times[i : i + 200]) for i, start in enumerate(times))
        return max(counts, default=0)


async def get_all(client, paths):
    """Get all of them at the same time; failures are given by the name of their type."""
    async def get(path):
        try:
            return await client.get(path)
        except Exception as error:
            return type(error).__name__

    return await asyncio.gather(*map(get, paths))


async def later(seconds, awaitable):
    await asyncio.sleep(seconds)
    return await awaitable
