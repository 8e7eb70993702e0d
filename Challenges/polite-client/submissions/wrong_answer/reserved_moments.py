# Wrong answer: every call reserves its moment on arrival; one that is cancelled leaves a gap.
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
        while True:
            moment = max(clock(), self._rest_until, self._begun[0] + self._seconds)
            self._begun.append(moment)
            await asyncio.sleep(moment - clock())
            try:
                return await self._send(path)
            except TooMany as refusal:
                self._rest_until = max(self._rest_until, clock() + refusal.retry_after)
