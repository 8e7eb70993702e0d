"""Doubles for the print room: a press that takes its time, and helpers for the cases."""
import asyncio

from virtual_time import elapsed


class Press:
    """`await press.print_job(job)` takes as many seconds as the job's number after the last colon: "poster:3".

    `faults` gives the exceptions with which jobs end, `closing` the seconds that a cancelled job needs to tidy up.
    A job in `stubborn` goes on when it is cancelled, for `closing` seconds, and is then printed in full.
    """

    def __init__(self, faults=None, closing=0, stubborn=()):
        self.faults = faults or {}
        self.closing = closing
        self.stubborn = stubborn
        self.begun = []
        self.running = 0
        self.peak = 0

    async def print_job(self, job):
        self.begun.append((job, elapsed()))
        self.running += 1
        self.peak = max(self.peak, self.running)
        try:
            await asyncio.sleep(float(job.rpartition(":")[2]))
        except asyncio.CancelledError:
            await asyncio.sleep(self.closing)
            if job not in self.stubborn:
                raise
        finally:
            self.running -= 1
        if job in self.faults:
            raise self.faults[job]


async def submit_all(room, jobs):
    """Submit one after the other; the list of those that were refused."""
    refused = []
    for job in jobs:
        try:
            await room.submit(job)
        except Exception as error:
            refused.append((job, type(error).__name__))
    return refused


async def after(seconds, awaitable):
    """Sleep first, then await it."""
    await asyncio.sleep(seconds)
    return await awaitable
