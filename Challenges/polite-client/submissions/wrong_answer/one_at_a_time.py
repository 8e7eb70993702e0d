# Wrong answer: holds the lock until the answer is there, so the calls run one after the other.
import asyncio
from collections import deque

from archive import TooMany


class PoliteClient:
    def __init__(self, send, calls, seconds):
        if calls < 1 or seconds <= 0:
            raise ValueError("at least one call in a stretch of time")
        self._send = send
        self._calls = calls
        self._seconds = seconds
        self._begun = deque([float("-inf")] * calls, maxlen=calls)
        self._rest_until = float("-inf")
        self._lock = asyncio.Lock()

    async def get(self, path):
        clock = asyncio.get_running_loop().time
        async with self._lock:
            while True:
                while (pause := max(self._rest_until, self._begun[0] + self._seconds) - clock()) > 0:
                    await asyncio.sleep(pause)
                self._begun.append(clock())
                try:
                    return await self._send(path)
                except TooMany as refusal:
                    self._rest_until = max(self._rest_until, clock() + refusal.retry_after)
