# Accepted: a condition for all who wait; lanes are tasks that leave a cancelled job among the printing ones.
import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from itertools import count


class Closed(Exception):
    """The room takes no more jobs."""


class PrintRoom:
    """Prints jobs in several lanes until it is stopped."""

    def __init__(self, handle: Callable[[object], Awaitable[object]], lanes: int, capacity: int) -> None:
        self.done: list[object] = []
        self.failed: list[tuple[object, Exception]] = []
        self._handle = handle
        self._capacity = capacity
        self._waiting: deque[object] = deque()
        self._printing: dict[int, object] = {}  # in the order of acceptance
        self._tickets = count()
        self._closed = self._cut_off = False
        self._changed = asyncio.Condition()
        self._lanes = [asyncio.create_task(self._lane()) for _ in range(lanes)]

    async def submit(self, job: object) -> None:
        """Accept a job; wait while too many are waiting for a lane."""
        async with self._changed:
            await self._changed.wait_for(lambda: self._closed or len(self._waiting) < self._capacity)
            if self._closed:
                raise Closed
            self._waiting.append(job)
            self._changed.notify_all()

    async def stop(self, grace: float) -> list[object]:
        """Close the room, let it finish for up to grace seconds, and return the jobs that were not finished."""
        self._closed = True
        try:
            async with self._changed:
                self._changed.notify_all()
            await asyncio.wait(self._lanes, timeout=grace)
        finally:
            self._cut_off = True
            for lane in self._lanes:
                lane.cancel()
            await asyncio.wait(self._lanes)
        return [*self._printing.values(), *self._waiting]

    async def _lane(self) -> None:
        while not self._cut_off:
            async with self._changed:
                await self._changed.wait_for(lambda: self._waiting or self._closed)
                if not self._waiting:
                    return
                ticket = next(self._tickets)
                job = self._printing[ticket] = self._waiting.popleft()
                self._changed.notify_all()
            try:
                await self._handle(job)
            except Exception as error:
                self.failed.append((job, error))
            else:
                self.done.append(job)
            del self._printing[ticket]
