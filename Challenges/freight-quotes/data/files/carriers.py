"""Doubles of freight carriers: each follows a script, one step for each time it is asked."""
import asyncio

from virtual_time import elapsed


class Busy(Exception):
    """Come back in `retry_after` seconds."""

    def __init__(self, retry_after):
        super().__init__(f"busy for {retry_after} s")
        self.retry_after = retry_after


class Carrier:
    """Answers by its steps, pairs of seconds and a price or an exception; the last step is repeated.

    A question that is cancelled takes `closing` seconds to say goodbye.
    `asked` are the moments at which it was asked, `cancelled` those at which a question was cancelled.
    """

    def __init__(self, name, *steps, closing=0):
        self.name = name
        self.closing = closing
        self.steps = list(steps)
        self.asked = []
        self.cancelled = []
        self.running = 0
        self.parcels = []

    async def quote(self, parcel):
        seconds, answer = self.steps[min(len(self.asked), len(self.steps) - 1)]
        self.asked.append(elapsed())
        self.parcels.append(parcel)
        self.running += 1
        try:
            await asyncio.sleep(seconds)
        except asyncio.CancelledError:
            self.cancelled.append(elapsed())
            await asyncio.sleep(self.closing)
            raise
        finally:
            self.running -= 1
        if isinstance(answer, Exception):
            raise answer
        return answer


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
