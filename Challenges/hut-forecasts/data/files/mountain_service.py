"""A double of the weather service: every answer takes time, and it keeps a book of what was asked of it."""
import asyncio


class NoForecast(LookupError):
    """The service does not know this hut."""


class Service:
    """Answers `forecast(hut)` with a temperature after `delay` seconds, or after those that `delays` names for the hut.

    `faults` gives the exception with which a hut is answered instead. `asked` are the huts in the order of the calls,
    `peak` is the largest number of calls that ever ran at once, `cancelled` the huts whose call was cancelled.
    """

    def __init__(self, delay=1.0, delays=None, faults=None):
        self.delay = delay
        self.delays = delays or {}
        self.faults = faults or {}
        self.asked = []
        self.cancelled = []
        self.answered = 0
        self.running = 0
        self.peak = 0

    async def forecast(self, hut):
        self.asked.append(hut)
        self.running += 1
        self.peak = max(self.peak, self.running)
        try:
            await asyncio.sleep(self.delays.get(hut, self.delay))
        except asyncio.CancelledError:
            self.cancelled.append(hut)
            raise
        finally:
            self.running -= 1
        if hut in self.faults:
            raise self.faults[hut]
        self.answered += 1
        return self._temperature(hut)

    def _temperature(self, hut):
        return sum(map(ord, str(hut))) % 41 - 20


async def outcome(awaitable, wait=0):
    """Await it, then wait on: the value, or the name of the exception's type."""
    try:
        return await awaitable
    except Exception as error:
        return type(error).__name__
    finally:
        await asyncio.sleep(wait)


async def give_up_after(seconds, awaitable, wait=0):
    """Cancel it after some seconds, and wait on: the value, or "cancelled"."""
    task = asyncio.ensure_future(awaitable)
    await asyncio.sleep(seconds)
    task.cancel()
    try:
        return await task
    except asyncio.CancelledError:
        return "cancelled"
    finally:
        await asyncio.sleep(wait)
