# Wrong answer: a second refusal with a shorter rest ends the first one early.
import asyncio
from bisect import insort
from collections import deque
from collections.abc import Awaitable, Callable
from itertools import count

from archive import TooMany

Ticket = tuple[int, asyncio.Event]


class PoliteClient:
    """Asks a server no more often than it allows."""

    def __init__(self, send: Callable[[str], Awaitable[str]], calls: int, seconds: float) -> None:
        if calls < 1 or seconds <= 0:
            raise ValueError("at least one call in a stretch of time")
        self._send = send
        self._seconds = seconds
        self._begun: deque[float] = deque([float("-inf")] * calls, maxlen=calls)
        self._rest_until = float("-inf")
        self._queue: list[Ticket] = []
        self._numbers = count()

    async def get(self, path: str) -> str:
        """Return the answer of send(path), when it is its turn."""
        clock = asyncio.get_running_loop().time
        ticket = (next(self._numbers), asyncio.Event())
        while True:
            await self._turn(ticket, clock)
            self._begun.append(clock())
            try:
                return await self._send(path)
            except TooMany as refusal:
                self._rest_until = clock() + refusal.retry_after

    async def _turn(self, ticket: Ticket, clock: Callable[[], float]) -> None:
        """Wait until the ticket is the first in the queue and a call may begin; leave the queue in any case."""
        _, woken = ticket
        insort(self._queue, ticket)
        try:
            while True:
                if self._queue[0] is not ticket:
                    woken.clear()
                    await woken.wait()
                    continue
                pause = max(self._rest_until, self._begun[0] + self._seconds) - clock()
                if pause <= 0:
                    return
                await asyncio.sleep(pause)
        finally:
            self._queue.remove(ticket)
            if self._queue:
                self._queue[0][1].set()
